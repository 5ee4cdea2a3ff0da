// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/theme/staterole.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace wirechief {

/// One thing that is known of a subject.
struct Fact {
    QString title;
    QString text; ///< empty: a dash is shown
    StateRole role = StateRole::None; ///< sign and colour
    QString note = {}; ///< for the tool tip
};

/// Facts, one below the other, titles at the left.
class FactGrid : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(QWidget* parent = nullptr);

    /// Writes over what stands there; as many as before, or more.
    void showFacts(const QList<Fact>& facts);
    /// Writes over the first one, where there is one.
    void showFirst(const QString& text, StateRole role);
    void clear();

private:
    QGridLayout* m_layout;
};

} // namespace wirechief
