// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/theme/staterole.h"

#include <QLabel>

class QTextLayout;

namespace wirechief {

/// A value with the sign of its state before it. It breaks anywhere rather than being cut, so that names of
/// channels are whole in a narrow dock; Copy is in its context menu.
class FactLabel : public QLabel {
    Q_OBJECT
public:
    explicit FactLabel(QWidget* parent = nullptr);

    void setFact(const QString& text, StateRole role);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int signWidth() const;
    /// Its height.
    qreal lay(QTextLayout& layout, int width) const;

    StateRole m_role = StateRole::None;
};

} // namespace wirechief
