// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace wirechief {

class Application;
class TablePage;

/// Brings the window into a state that is worth a picture, takes the picture, and ends the program.
class Scene : public QObject {
    Q_OBJECT
public:
    /// What can be seen in pictures.
    [[nodiscard]] static const QStringList& names();

    /// `name` is one of them; empty: the window as it is.
    Scene(Application& application, QString name, QString file, QObject* parent = nullptr);

    [[nodiscard]] Result<void> start();

private:
    void proceed();
    void act();
    void showPage(const QString& id);
    [[nodiscard]] TablePage* shownTable();
    /// The first row that says so; `open`: with what is below it.
    void selectRow(const QString& text, bool open);
    /// The tab of the details that is, or holds, the widget of this name.
    void showDetails(const char* part);
    void showLadder();
    void originate();
    void typeCommand(const QString& command);
    void takePicture();

    Application& m_application;
    QString m_name;
    QString m_file;
    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceAct;
    bool m_acted = false;
};

} // namespace wirechief
