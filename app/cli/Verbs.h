// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"

namespace tandem::cli {

// One verb per file; VerbTable.cpp lists them.
const Verb &callCheckVerb();
const Verb &callShowVerb();
const Verb &callTemplatesVerb();
const Verb &callPublishVerb();
const Verb &workspaceNewVerb();
const Verb &workspaceCheckVerb();
const Verb &workspaceBackupVerb();
const Verb &workspaceRestoreVerb();
const Verb &workspaceSearchVerb();
const Verb &applicationNewVerb();
const Verb &applicationSetVerb();
const Verb &applicationListVerb();
const Verb &applicationCheckVerb();
const Verb &applicationExportVerb();
const Verb &applicationSubmitVerb();
const Verb &applicationMergeVerb();
const Verb &applicationConflictsVerb();
const Verb &attachmentCheckVerb();
const Verb &packageInspectVerb();
const Verb &packageOpenVerb();
const Verb &officeImportVerb();
const Verb &officeListVerb();
const Verb &officeCheckVerb();
const Verb &officeAdmitVerb();
const Verb &officeRepairVerb();
const Verb &officeReviewerVerb();
const Verb &officeProposeVerb();
const Verb &officeAssignVerb();
const Verb &officePacketsVerb();
const Verb &reviewListVerb();
const Verb &reviewSetVerb();
const Verb &reviewSignVerb();
const Verb &reviewExportVerb();
const Verb &panelTableVerb();
const Verb &panelConsensusVerb();
const Verb &panelRankVerb();
const Verb &panelDecideVerb();
const Verb &panelRecommendVerb();
const Verb &documentWriteVerb();
const Verb &dossierWriteVerb();
const Verb &dossierBatchVerb();
const Verb &bundleWriteVerb();
const Verb &reportWriteVerb();
const Verb &pdfCheckVerb();
const Verb &pdfSignVerb();
const Verb &pdfSignaturesVerb();
const Verb &logVerifyVerb();
const Verb &textCompareVerb();
const Verb &journeyVerb();

} // namespace tandem::cli
