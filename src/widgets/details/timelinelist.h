// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace wirechief {

class CallTraceReader;

/// The steps of a call as a line with dots, each in one line of text: what, who, when. As high as its rows,
/// for a place that scrolls.
class TimeLineList : public QListView {
    Q_OBJECT
public:
    /// The reader must outlive it.
    explicit TimeLineList(CallTraceReader& reader, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
};

} // namespace wirechief
