// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/WhenDone.h"
#include "models/session/Arrival.h"

#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace tandem::pages {

/// Looks into files beside the window's thread and beside the workspace's, one after the other, each in a
/// process of its own: the largest or most hostile of them keeps neither from anything.
class AttachmentExaminer final : public QObject
{
    Q_OBJECT

public:
    using Arrived = std::function<void(const QString &path, const Result<session::ArrivingFile> &file)>;
    using Examined = std::function<void(const Result<dossier::ExaminedFile> &file)>;

    explicit AttachmentExaminer(QObject *parent = nullptr);
    /// Stops what runs.
    ~AttachmentExaminer() override;

    /// Reads and examines the files; `done` is told in their order. After `progress` was cancelled the rest
    /// ends with "dossier.cancelled".
    void read(const QStringList &paths, const std::shared_ptr<Progress> &progress, Arrived done);
    /// `side`: pixels of the longer side of the picture that comes with the facts.
    void examine(const QByteArray &content, Examined done, int side = dossier::kThumbnailSide);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_isEnding = std::make_shared<std::atomic_bool>(false);
};

} // namespace tandem::pages
