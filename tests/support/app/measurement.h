// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ami/session/amitimeouts.h"
#include "app/commandline.h"
#include "gapmeter.h"

#include <QJsonObject>

#include <memory>

namespace wirechief {

class Application;
class AmiMessage;
class PaintMeter;

/// The program measured by a benchmark, which steers it by lines: --measure of wirechief-bench.
class Measurement : public QObject {
    Q_OBJECT
public:
    /// The program's, but that a second of service counts as the minute that a user's server has behind it.
    [[nodiscard]] static AmiTimeouts timeouts();

    /// Both stay the caller's.
    Measurement(Application& application, const CommandLine& commandLine, QObject* parent = nullptr);
    ~Measurement() override;

    /// Obeys `watch`, `report`, `open COUNT`, `sort COLUMN`, `panes`, `dialog`, `close`, `export
    /// FILE`, `minimize`, `restore`, `quit`. What it returns is to be printed, where there is anything.
    [[nodiscard]] QByteArray obey(const QByteArray& line);

private:
    void watch();
    /// The figures since `watch`, or the report before it.
    [[nodiscard]] QJsonObject report();
    void openMore(int count);
    void closeDialogs();
    void onEvent(const AmiMessage& event);

    Application& m_application;
    const CommandLine& m_commandLine;
    GapMeter m_gaps;
    std::unique_ptr<PaintMeter> m_paints; ///< null: nobody watches
    qint64 m_oldest = 0; ///< age of the oldest event when it was handled, µs
};

} // namespace wirechief
