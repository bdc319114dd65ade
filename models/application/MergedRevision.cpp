// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/application/MergedRevision.h"

#include <QUuid>

namespace tandem::application {

using namespace Qt::StringLiterals;

namespace {

const auto kNobody = u"00000000-0000-0000-0000-000000000000"_s; // the device of what no device wrote
// Namespace of these ids (RFC 9562 §5.5): drawn once by chance, never to be changed.
const QUuid kNamespace(u"5b0c9f1e-7d3a-4e63-9a5e-2f8f6f0d61c4"_s);

} // namespace

Revision mergedRevision(const call::FieldValue &value, const QList<const Revision *> &parents,
                        const QString &subject)
{
    Revision merged;
    merged.value = value;
    for (const Revision *parent : parents) {
        merged.parents.append(parent->id);
        merged.at = merged.at.isValid() ? std::max(merged.at, parent->at) : parent->at;
    }
    merged.parents.sort();
    merged.device = kNobody;
    merged.frozen = true;
    merged.id = QUuid::createUuidV5(kNamespace, subject + u' ' + merged.parents.join(u' '))
                    .toString(QUuid::WithoutBraces);
    return merged;
}

bool isMergedRevision(const Revision &revision)
{
    return revision.device == kNobody;
}

} // namespace tandem::application
