// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields/FileEditor.h"

#include "forms/fields/ContentClassText.h"
#include "forms/fields/FlowLayout.h"
#include "forms/theme/Colours.h"
#include "forms/theme/Icon.h"
#include "forms/theme/TextLabel.h"
#include "forms/theme/Theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

namespace tandem::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kRowHeight = 56;
constexpr QSize kPicture(40, 48);
constexpr int kMostRows = 6;

/// The style would dye the picture of a selected row.
QIcon untinted(const QPixmap &pixmap)
{
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

FileEditor::FileEditor(const call::FieldDefinition &definition, const FieldContext &context, QWidget *parent)
    : FieldEditor(definition, context, parent)
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_hint(new TextLabel(TextStyle::Small, Colour::Text3, this))
    , m_add(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_describe(new QPushButton(this))
    , m_replace(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setWordWrap(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setIconSize(kPicture);
    layout->addWidget(m_view);
    layout->addWidget(m_hint);
    auto *buttons = new QWidget(body);
    auto *row = new FlowLayout(buttons, 6, 6);
    row->setContentsMargins({});
    m_add->setIcon(icon(u"attach"_s));
    m_up->setIcon(icon(u"up"_s));
    m_down->setIcon(icon(u"down"_s));
    for (QPushButton *button : {m_add, m_open, m_describe, m_replace, m_remove, m_up, m_down}) {
        setSmall(*button);
        row->addWidget(button);
    }
    layout->addWidget(buttons);
    setBody(body);
    setAcceptDrops(true);
    for (QWidget *part : QWidgetList{m_view, m_add, m_open, m_describe, m_replace, m_remove, m_up, m_down})
        watch(part);
    connect(m_add, &QPushButton::clicked, this, &FileEditor::addRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(currentId()); });
    connect(m_describe, &QPushButton::clicked, this, [this] { emit describeRequested(currentId()); });
    connect(m_replace, &QPushButton::clicked, this, [this] { emit replaceRequested(currentId()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(currentId()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_view, &QListView::activated, this, [this] { emit openRequested(currentId()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FileEditor::updateButtons);
    retranslate();
    fill();
}

void FileEditor::setAttachments(const QList<application::Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    m_attachments = attachments;
    fill();
}

void FileEditor::setThumbnails(const QHash<QString, QPixmap> &thumbnails)
{
    m_thumbnails = thumbnails;
    fill();
}

QWidgetList FileEditor::focusChain() const
{
    // An empty list takes no focus: the button is what one needs then.
    QWidgetList parts = FieldEditor::focusChain();
    if (m_model->rowCount() == 0)
        parts.removeOne(m_view);
    return parts;
}

void FileEditor::display(const call::FieldValue &)
{
    fill();
}

void FileEditor::fill()
{
    const QString before = currentId();
    m_model->clear();
    int shown = 0; // px
    const auto *files = std::get_if<call::FileList>(&value());
    for (const QString &id : files ? files->attachmentIds : QStringList()) {
        const auto found = std::find_if(m_attachments.cbegin(), m_attachments.cend(),
                                        [&](const application::Attachment &one) { return one.id == id; });
        auto *item = new QStandardItem(found != m_attachments.cend() ? line(*found)
                                                                     : tr("File %1 is not here.").arg(id));
        item->setIcon(picture(found != m_attachments.cend() ? found->sha256 : QString()));
        item->setData(id, kIdRole);
        item->setSizeHint({100, kRowHeight});
        if (m_model->rowCount() < kMostRows)
            shown += kRowHeight;
        m_model->appendRow(item);
        if (id == before)
            m_view->setCurrentIndex(item->index());
    }
    const int rows = m_model->rowCount();
    m_view->setVisible(rows > 0);
    m_view->setFixedHeight(shown + 4);
    if (rows > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    updateButtons();
}

QString FileEditor::line(const application::Attachment &attachment) const
{
    const QString size =
        QLocale(context().interfaceLanguage).formattedDataSize(attachment.size, 1, QLocale::DataSizeSIFormat);
    QStringList parts{attachment.fileName, size};
    if (!attachment.language.isEmpty())
        parts.append(attachment.language);
    if (const auto contentClass = application::contentClassFromKey(attachment.contentClass))
        parts.append(contentClassText(*contentClass));
    const QString file = parts.join(u" · "_s);
    const QString caption = attachment.caption.best(context().interfaceLanguage).simplified();
    return caption.isEmpty() ? file : file + u'\n' + caption;
}

/// On a ground of one size, so that names stand below each other.
QIcon FileEditor::picture(const QString &sha256) const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap ground(kPicture * ratio);
    ground.setDevicePixelRatio(ratio);
    ground.fill(Qt::transparent);
    QPainter painter(&ground);
    const QPixmap thumbnail = m_thumbnails.value(sha256);
    QRect place(QPoint(), kPicture);
    if (thumbnail.isNull()) {
        constexpr int kSign = 20;
        place = QRect((kPicture.width() - kSign) / 2, (kPicture.height() - kSign) / 2, kSign, kSign);
        icon(u"file"_s).paint(&painter, place);
        painter.end();
        return untinted(ground);
    }
    const QSize size = thumbnail.size().scaled(kPicture, Qt::KeepAspectRatio);
    place =
        QRect(QPoint((kPicture.width() - size.width()) / 2, (kPicture.height() - size.height()) / 2), size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, thumbnail);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    painter.end();
    return untinted(ground);
}

void FileEditor::updateButtons()
{
    const int row = m_view->currentIndex().row();
    const int rows = m_model->rowCount();
    const bool some = row >= 0;
    const bool full = rows >= definition().limits.maximumItems.value_or(rows + 1);
    m_add->setEnabled(!isReadOnly() && !full);
    m_open->setEnabled(some);
    m_describe->setEnabled(some && !isReadOnly());
    m_replace->setEnabled(some && !isReadOnly());
    m_remove->setEnabled(some && !isReadOnly());
    m_up->setEnabled(row > 0 && !isReadOnly());
    m_down->setEnabled(some && row + 1 < rows && !isReadOnly());
    for (QPushButton *button : {m_open, m_describe, m_replace, m_remove, m_up, m_down})
        button->setVisible(rows > 0);
    m_up->setVisible(rows > 1);
    m_down->setVisible(rows > 1);
}

QString FileEditor::currentId() const
{
    return m_view->currentIndex().data(kIdRole).toString();
}

void FileEditor::move(int by)
{
    const auto *files = std::get_if<call::FileList>(&value());
    const int row = m_view->currentIndex().row();
    if (!files || row < 0 || row + by < 0 || row + by >= files->attachmentIds.size())
        return;
    call::FileList moved = *files;
    moved.attachmentIds.move(row, row + by);
    edited(moved);
    fill();
}

void FileEditor::applyReadOnly(bool)
{
    updateButtons();
}

void FileEditor::retranslate()
{
    m_add->setText(tr("Add file…"));
    m_open->setText(tr("Open"));
    m_describe->setText(tr("Describe…"));
    m_describe->setToolTip(tr("Captions, language and class of the file, earlier versions"));
    m_replace->setText(tr("Replace…"));
    m_remove->setText(tr("Remove"));
    m_up->setToolTip(tr("Move file up"));
    m_down->setToolTip(tr("Move file down"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setAccessibleName(m_down->toolTip());
    m_view->setAccessibleName(accessibleName());
    const call::Limits &limits = definition().limits;
    const QString formats = limits.formats.join(u", "_s).toUpper();
    if (!formats.isEmpty() && limits.maximumMegabytes)
        m_hint->setText(
            tr("Drop files here: %1, up to %2 MB each").arg(formats).arg(*limits.maximumMegabytes));
    else if (!formats.isEmpty())
        m_hint->setText(tr("Drop files here: %1").arg(formats));
    else
        m_hint->setText(tr("Drop files here"));
}

void FileEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isReadOnly() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FileEditor::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    emit dropped(paths);
}

bool FileEditor::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            if (!isReadOnly())
                move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete && !isReadOnly() && !currentId().isEmpty()) {
            emit removeRequested(currentId());
            return true;
        }
    }
    return FieldEditor::eventFilter(object, event);
}

} // namespace tandem::forms
