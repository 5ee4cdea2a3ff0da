// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settingsfile.h"

#include <QJsonValue>
#include <QObject>
#include <QTimer>

namespace wirechief {

/// How the window was left: geometry, headers, filters, history. One JSON file, saved a moment after a
/// change and at destruction. Losing it costs comfort only, so nothing here ever asks the user.
class UiState : public QObject {
    Q_OBJECT
public:
    explicit UiState(QString filePath, QObject* parent = nullptr);
    ~UiState() override;

    /// Reads the file; a missing one is an empty state. Call once.
    [[nodiscard]] Result<void> load();
    /// What the user should know about the last load(), or empty.
    [[nodiscard]] const QString& notice() const { return m_file.notice(); }

    [[nodiscard]] QJsonValue value(QLatin1String key) const { return m_document.value(key); }
    /// An undefined value removes the key.
    void setValue(QLatin1String key, const QJsonValue& value);

    /// For QWidget::saveGeometry() and its like; in the file as Base64.
    [[nodiscard]] QByteArray bytes(QLatin1String key) const;
    void setBytes(QLatin1String key, const QByteArray& bytes);

    /// Saves now what has not been saved yet.
    [[nodiscard]] Result<void> save();

Q_SIGNALS:
    /// Saving on its own failed; said once, until it works again.
    void saveFailed(const wirechief::Error& error);

private:
    void saveLater();

    SettingsFile m_file;
    QJsonObject m_document;
    QTimer m_timer;
    bool m_changed = false;
    bool m_failed = false;
};

} // namespace wirechief
