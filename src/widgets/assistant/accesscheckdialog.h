// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/managerconf/accesscheck.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace wirechief {

class ConfigEdit;

/// Would this address get in? Takes the text of a manager.conf, pasted or opened, and says for a user and an
/// address what each release makes of them, and by which line. Secrets are not kept in the text.
class AccessCheckDialog : public QDialog {
    Q_OBJECT
public:
    explicit AccessCheckDialog(QWidget* parent = nullptr);
    ~AccessCheckDialog() override;

    void setManagerConf(const QByteArray& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Verdict : quint8 { None, In, Out, Depends };

    QLayout* buildQuestion();
    void openFile();
    void readFile(ConfigEdit& edit, const QString& path);
    void read();
    void answer();
    void say(Verdict verdict, const QString& headline, const QStringList& details);
    void refreshColors();

    QTabWidget* m_tabs;
    ConfigEdit* m_managerConf;
    ConfigEdit* m_aclConf;
    QComboBox* m_user;
    QLineEdit* m_address;
    QLabel* m_headline;
    QPlainTextEdit* m_details;
    QTimer m_later; ///< reads what was typed when nothing more comes
    std::optional<AccessCheck> m_check;
    Error m_error; ///< where there is none
    Verdict m_verdict = Verdict::None;
};

} // namespace wirechief
