// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include <chrono>
#include <vector>

namespace wirechief {

class TablePage;

/// Measures how old what a table shows is at the end of the paint that brings it onto the screen. A demo
/// server under load writes the time into NewConnectedLine (DemoPbx::setStamp); where a row that was visible
/// before shows a newer time, its age is a figure.
class PaintMeter : public QObject {
    Q_OBJECT
public:
    /// `page` stays the caller's.
    explicit PaintMeter(TablePage& page, QObject* parent = nullptr);

    /// Forgets what was measured and goes on.
    void start();
    [[nodiscard]] size_t count() const { return m_ages.size(); }
    /// `part` 0.5 is the median; 0 where nothing was measured.
    [[nodiscard]] std::chrono::microseconds age(double part) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    TablePage& m_page;
    QHash<QByteArray, qint64> m_shown; ///< key of each visible row, and the time in it, µs
    std::vector<qint64> m_ages; ///< µs
    bool m_painting = false;
};

} // namespace wirechief
