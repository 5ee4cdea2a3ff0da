// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historysearch.h"

#include "models/console/commandhistory.h"
#include "widgets/parts/keyowner.h"
#include "widgets/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace wirechief {

namespace {

constexpr int widthInLetters = 18;

/// Ctrl+R reloads a server elsewhere in the window.
class SearchWords : public QLineEdit, public KeyOwner {
public:
    using QLineEdit::QLineEdit;
    [[nodiscard]] bool ownsKey(const QKeyEvent& key) const override
    {
        const QKeyCombination pressed = key.keyCombination();
        return pressed == (Qt::CTRL | Qt::Key_R) || pressed == (Qt::CTRL | Qt::Key_G);
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && ownsKey(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

} // namespace

HistorySearch::HistorySearch(QLineEdit& entry, QWidget* parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_words(new SearchWords(this))
    , m_result(makePlainLabel({}, this))
{
    QLabel* label = makePlainLabel(tr("Search history:"), this);
    label->setBuddy(m_words);
    m_words->setObjectName(QStringLiteral("historySearch"));
    m_words->setAccessibleName(tr("Search history"));
    m_words->setToolTip(tr("Ctrl+R or Up: older, Down: newer, Return: take it, Esc: back"));
    m_words->setFixedWidth(widthInLetters * fontMetrics().averageCharWidth());
    m_words->installEventFilter(this);
    m_result->setObjectName(QStringLiteral("historySearchResult"));
    m_result->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_words);
    row->addWidget(m_result);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textEdited, this, [this] { find(0, true); });
    hide();
}

void HistorySearch::start(const QStringList& lines)
{
    m_lines = lines;
    m_before = m_entry.text();
    m_at = -1;
    m_isRunning = true;
    m_words->setText(m_before.trimmed());
    m_result->clear();
    show();
    Q_EMIT started();
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->selectAll();
    if (!m_words->text().isEmpty())
        find(0, true);
}

void HistorySearch::end(bool takes)
{
    if (!std::exchange(m_isRunning, false))
        return;
    if (!takes)
        m_entry.setText(m_before);
    m_entry.deselect();
    m_entry.end(false);
    const bool hadFocus = m_words->hasFocus();
    hide();
    Q_EMIT ended();
    if (hadFocus)
        m_entry.setFocus(Qt::OtherFocusReason);
}

/// Without another one, the line that is shown stays.
void HistorySearch::find(qsizetype from, bool older)
{
    const QString words = m_words->text();
    if (words.isEmpty()) {
        m_at = -1;
        m_result->clear();
        m_entry.setText(m_before);
        return;
    }
    qsizetype found = -1;
    if (older) {
        found = CommandHistory::find(m_lines, words, from);
    } else {
        for (qsizetype at = from; at >= 0 && found < 0; --at)
            found = m_lines.at(at).contains(words, Qt::CaseInsensitive) ? at : -1;
    }
    if (found >= 0)
        showLine(found);
    QString told;
    if (found < 0)
        told = !older ? tr("None newer") : from > 0 ? tr("None older") : tr("Not found");
    m_result->setText(told);
}

void HistorySearch::showLine(qsizetype at)
{
    m_at = at;
    const QString& line = m_lines.at(at);
    m_entry.setText(line);
    const qsizetype begin = line.indexOf(m_words->text(), 0, Qt::CaseInsensitive);
    m_entry.setSelection(int(begin), int(m_words->text().size()));
}

bool HistorySearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent*>(event));
    if (watched == m_words && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
        end(true);
    return QWidget::eventFilter(watched, event);
}

bool HistorySearch::handleKey(const QKeyEvent& key)
{
    if (key.keyCombination() == (Qt::CTRL | Qt::Key_G)) {
        end(false);
        return true;
    }
    if (key.keyCombination() == (Qt::CTRL | Qt::Key_R)) {
        find(m_at + 1, true);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Up:
        find(m_at + 1, true);
        return true;
    case Qt::Key_Down:
        find(m_at - 1, false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        end(true);
        return true;
    case Qt::Key_Escape:
        end(false);
        return true;
    default:
        return false;
    }
}

} // namespace wirechief
