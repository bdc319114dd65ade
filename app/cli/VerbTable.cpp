// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VerbTable.h"

#include "app/cli/Verbs.h"

namespace tandem::cli {

const QList<const Verb *> &allVerbs()
{
    static const QList<const Verb *> verbs{&callCheckVerb(),
                                           &callShowVerb(),
                                           &callTemplatesVerb(),
                                           &callPublishVerb(),
                                           &workspaceNewVerb(),
                                           &workspaceCheckVerb(),
                                           &workspaceBackupVerb(),
                                           &workspaceRestoreVerb(),
                                           &workspaceSearchVerb(),
                                           &applicationNewVerb(),
                                           &applicationSetVerb(),
                                           &applicationListVerb(),
                                           &applicationCheckVerb(),
                                           &applicationExportVerb(),
                                           &applicationSubmitVerb(),
                                           &applicationMergeVerb(),
                                           &applicationConflictsVerb(),
                                           &attachmentCheckVerb(),
                                           &packageInspectVerb(),
                                           &packageOpenVerb(),
                                           &officeImportVerb(),
                                           &officeListVerb(),
                                           &officeCheckVerb(),
                                           &officeAdmitVerb(),
                                           &officeRepairVerb(),
                                           &officeReviewerVerb(),
                                           &officeProposeVerb(),
                                           &officeAssignVerb(),
                                           &officePacketsVerb(),
                                           &reviewListVerb(),
                                           &reviewSetVerb(),
                                           &reviewSignVerb(),
                                           &reviewExportVerb(),
                                           &panelTableVerb(),
                                           &panelConsensusVerb(),
                                           &panelRankVerb(),
                                           &panelRecommendVerb(),
                                           &panelDecideVerb(),
                                           &dossierWriteVerb(),
                                           &documentWriteVerb(),
                                           &dossierBatchVerb(),
                                           &bundleWriteVerb(),
                                           &reportWriteVerb(),
                                           &pdfCheckVerb(),
                                           &pdfSignVerb(),
                                           &pdfSignaturesVerb(),
                                           &logVerifyVerb(),
                                           &textCompareVerb(),
                                           &journeyVerb()};
    return verbs;
}

} // namespace tandem::cli
