// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionnamesedit.h"

#include "widgets/dialogs/dialogtools.h"

#include <QCompleter>

namespace wirechief {

namespace {

constexpr QStringView separator = u", ";

/// Completes what stands behind the last comma.
class LastNameCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString& path) const override
    {
        return {path.section(u',', -1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto* edit = qobject_cast<const QLineEdit*>(widget());
        const QString typed = edit ? edit->text() : QString();
        const qsizetype comma = typed.lastIndexOf(u',');
        const QString before = comma < 0 ? QString() : QString(typed.left(comma) + separator);
        return before + QCompleter::pathFromIndex(index);
    }
};

} // namespace

ActionNamesEdit::ActionNamesEdit(QWidget* parent)
    : QLineEdit(parent)
{
}

void ActionNamesEdit::setKnownNames(const QStringList& names)
{
    QStringList sorted = names;
    sorted.sort(Qt::CaseInsensitive);
    auto* completer = new LastNameCompleter(sorted, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    letInputThrough(*completer, *this);
}

void ActionNamesEdit::setNames(const QStringList& names)
{
    setText(names.join(separator));
}

QStringList ActionNamesEdit::names() const
{
    QStringList names;
    for (const QString& part : text().split(u',')) {
        const QString name = part.trimmed();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

} // namespace wirechief
