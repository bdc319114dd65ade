// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QVBoxLayout;

namespace tandem::shell {

/// The places of the program as a column of buttons with icon and word; the present one is marked by edge,
/// ground and bold letters.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Adds a place; `source` is its English name for translation in the context "Rail". `atEnd` puts it
    /// below.
    void addPlace(const QString &id, const QString &iconName, const char *source, bool atEnd);
    void setPlaceVisible(const QString &id, bool visible);
    void setCurrent(const QString &id);

signals:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        class RailButton *button;
        const char *source;
    };
    void retranslate();

    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QButtonGroup *m_group;
    QHash<QString, Place> m_places;
};

} // namespace tandem::shell
