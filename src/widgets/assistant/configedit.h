// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace wirechief {

/// For the text of a configuration file, typed, pasted or opened. What is too long is refused, and the values
/// of secrets and passwords are left out: nobody needs them here.
class ConfigEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ConfigEdit(QWidget* parent = nullptr);

    /// The whole text anew.
    void setConfig(const QByteArray& bytes);
    [[nodiscard]] QByteArray config() const { return toPlainText().toUtf8(); }

Q_SIGNALS:
    /// Why a text was not taken; a sentence.
    void refused(const QString& why);

protected:
    void insertFromMimeData(const QMimeData* source) override;
};

/// Why a text of so many bytes is not taken; empty: it is.
[[nodiscard]] QString tooLongText(qint64 bytes);

} // namespace wirechief
