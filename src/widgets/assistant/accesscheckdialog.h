// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/managerconf/accesscheck.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;

namespace wirechief {

class ConfigEdit;

/// Would this address get in? Takes the text of a manager.conf, pasted or opened, and says for a user and an
/// address what each release makes of them, and by which line. Secrets are not kept in the text. A worker
/// reads what may have thousands of lines; only what is asked of it is answered here.
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

    struct Prepared;
    QLayout* buildQuestion();
    void openFile();
    void readFile(ConfigEdit& edit, const QString& path);
    void read();
    void chooseUser();
    void prepare();
    void showPrepared(Prepared prepared);
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
    bool m_isBusy = false; ///< a worker prepares something
    quint64 m_wanted = 0; ///< counts up with each change of what is to be prepared
    std::shared_ptr<const AccessCheck> m_check; ///< of what stands in the files now; null: not read yet
    std::optional<UserAccess> m_access; ///< of the user that is chosen; none: not prepared yet
    QStringList m_notes; ///< on the files and the user
    bool m_hasSecret = true; ///< the user
    Error m_error; ///< why there is no user
    Verdict m_verdict = Verdict::None;
};

} // namespace wirechief
