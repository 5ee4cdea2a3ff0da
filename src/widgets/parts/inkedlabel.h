// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QLabel>

namespace wirechief {

/// A label of plain text that is wrapped, each part in a colour of its own. To screen readers, and to whoever
/// asks for its size, it is a label like any other.
class InkedLabel : public QLabel {
    Q_OBJECT
public:
    struct Part {
        QString text;
        QColor ink;
    };

    explicit InkedLabel(QWidget* parent = nullptr);

    /// With blanks between them.
    void setParts(const QList<Part>& parts);
    [[nodiscard]] const QList<Part>& parts() const { return m_parts; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Part> m_parts;
};

} // namespace wirechief
