// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/console/commandguide.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;
class QTreeView;

namespace wirechief {

/// Completes the last word before the cursor of an entry as readline does: Tab first adds what all offers
/// have in common, then a list shows them, and typing on narrows it. Knows no server: whoever hears wanted()
/// calls offer() or fail(), at once or later; typing never waits. What comes for a line that is not there any
/// more is dropped.
class CommandCompleter : public QObject {
    Q_OBJECT
public:
    explicit CommandCompleter(QLineEdit& edit);
    ~CommandCompleter() override;

    /// As Tab does.
    void complete();
    void offer(const QString& line, const QList<CompletionOffer>& offers);
    /// There is no answer: what is known without a server is offered. `why` tells so below it.
    void fail(const QString& line, const QString& why);
    [[nodiscard]] bool isOpen() const;
    void close();

Q_SIGNALS:
    /// The line up to the cursor, whose last word is to be completed.
    void wanted(const QString& line);
    void forgotten(); ///< an answer to wanted() is of no use any more
    void nothingFound();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString line() const;
    void ask(bool byTab);
    void onEdited();
    void onPatienceEnded();
    void take(const QList<CompletionOffer>& offers, const QString& note);
    void show(const QList<CompletionOffer>& offers, const QString& note);
    [[nodiscard]] QList<CompletionOffer> fitting(const QList<CompletionOffer>& offers) const;
    void place();
    void choose(const QModelIndex& row);
    void replaceWord(const QString& word, bool isWhole);
    bool handleKey(int key);

    QLineEdit& m_edit;
    QStandardItemModel* m_rows;
    QTreeView* m_list;
    QCompleter* m_popup;
    QTimer m_pause; ///< since the last letter
    QTimer m_patience; ///< since the question
    QList<CompletionOffer> m_offers; ///< the last ones
    QString m_base; ///< what stands before the word that they are for
    QString m_asked; ///< the line that is asked for
    bool m_isAsked = false;
    bool m_byTab = false;
};

} // namespace wirechief
