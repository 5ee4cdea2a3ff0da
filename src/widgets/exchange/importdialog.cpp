// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdialog.h"

#include "base/displaytext.h"
#include "profiles/managerconf/limits.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/limits.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace wirechief {

namespace {

enum Column { UserColumn, RightsColumn, ProblemColumn, ColumnCount };

} // namespace

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent)
    , m_source(makePlainLabel(tr("Nothing has been read yet."), this))
    , m_table(new QTableWidget(this))
    , m_host(new QLineEdit(this))
    , m_tls(new QCheckBox(tr("With &TLS"), this))
    , m_keepSecrets(new QCheckBox(tr("Put their &secrets into the keyring of this computer"), this))
    , m_note(new FormNote(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import from manager.conf"));
    m_note->setObjectName(QStringLiteral("importNote"));
    buildTable();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importAccept"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* safety = makePlainLabel(
        tr("Imported servers are read-only and do not connect by themselves, until you change that."), this);
    safety->setWordWrap(true);
    safety->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addLayout(buildSource());
    layout->addWidget(m_table, 1);
    layout->addLayout(buildTarget());
    layout->addWidget(m_keepSecrets);
    layout->addWidget(safety);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(fittedToScreen(*this, {760, limits::dialogHeight}));
    refresh();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("importUsers"));
    m_table->setAccessibleName(tr("Users of the file"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("User"), tr("Rights"), tr("Problems")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false); // the tool tip has all of it
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    connect(m_table, &QTableWidget::itemChanged, this, &ImportDialog::refresh);
}

QLayout* ImportDialog::buildSource()
{
    m_source->setObjectName(QStringLiteral("importSource"));
    m_source->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_source, 1);
    for (const auto& [text, name, way] :
        {std::tuple{tr("&Open File…"), "importOpen", &ImportDialog::openFile},
            {tr("&Paste"), "importPaste", &ImportDialog::paste}}) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, way);
        row->addWidget(button);
    }
    return row;
}

QLayout* ImportDialog::buildTarget()
{
    m_host->setObjectName(QStringLiteral("importHost"));
    m_host->setAccessibleName(tr("Host"));
    m_host->setAccessibleDescription(tr("Of the server that the file is from: its name or address"));
    m_host->setPlaceholderText(QStringLiteral("pbx.example.org"));
    m_tls->setObjectName(QStringLiteral("importTls"));
    m_keepSecrets->setObjectName(QStringLiteral("importSecrets"));
    auto* row = new QHBoxLayout;
    QLabel* label = makePlainLabel(tr("&Host of this server:"), this);
    label->setBuddy(m_host);
    row->addWidget(label);
    row->addWidget(m_host, 1);
    row->addWidget(m_tls);
    connect(m_host, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    return row;
}

void ImportDialog::openFile()
{
    auto* chooser
        = new QFileDialog(this, tr("Open manager.conf"), {}, tr("Configuration (*.conf);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    chooser->open();
}

void ImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    readText(text.size() > limits::configBytes ? QByteArray() : text.toUtf8());
}

void ImportDialog::readFile(const QString& path)
{
    showUsers(ManagerConfImport::ofFile(path), displayName(QFileInfo(path).fileName()));
}

void ImportDialog::readText(const QByteArray& text)
{
    showUsers(ManagerConfImport::ofText(text), tr("the pasted text"));
}

void ImportDialog::showUsers(Result<ManagerConfImport> read, const QString& source)
{
    const QSignalBlocker notYet(m_table);
    m_read.reset();
    m_table->setRowCount(0);
    m_error = read ? QString() : read.error().toString();
    if (!read) {
        m_source->setText(tr("Nothing has been read yet."));
        refresh();
        return;
    }
    m_read = std::move(read).value();
    const QList<ImportedUser>& users = m_read->users();
    QStringList lines{tr("%n user(s) in %1", nullptr, int(users.size())).arg(source)};
    lines += m_read->notes().mid(0, 3);
    m_source->setText(breakLongWords(lines.join(u'\n')));
    m_table->setRowCount(int(users.size()));
    for (int row = 0; row < users.size(); ++row) {
        const ImportedUser& user = users.at(row);
        auto* name = new QTableWidgetItem(user.name);
        name->setFlags(user.isUsable ? Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                     : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        if (user.isUsable)
            name->setCheckState(users.size() == 1 ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, UserColumn, name);
        m_table->setItem(row, RightsColumn, new QTableWidgetItem(user.rights));
        const QString problems = user.problems.join(u' ');
        auto* problem = new QTableWidgetItem(problems);
        problem->setToolTip(toolTipText(problems));
        m_table->setItem(row, ProblemColumn, problem);
    }
    if (!users.isEmpty())
        m_table->setCurrentCell(0, 0);
    m_table->setColumnWidth(UserColumn, 140);
    m_table->setColumnWidth(RightsColumn, 300);
    m_tls->setChecked(m_read->offersTls());
    refresh();
}

QList<int> ImportDialog::checkedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, UserColumn)->checkState() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

QString ImportDialog::problemText() const
{
    if (!m_read)
        return m_error.isEmpty() ? tr("Open a manager.conf, or paste its text.") : m_error;
    const QList<int> rows = checkedRows();
    if (rows.isEmpty())
        return tr("Choose at least one user.");
    if (rows.size() > limits::importedAtOnce)
        return tr("More than %1 users are chosen. Import them in parts.").arg(limits::importedAtOnce);
    return validate(m_read->profileOf(rows.front(), m_host->text(), m_tls->isChecked(), m_takenNames));
}

void ImportDialog::refresh()
{
    const QString problem = problemText();
    setUsable(*m_import, problem);
    if (m_error.isEmpty())
        m_note->showProgress(problem);
    else
        m_note->showProblem(m_error);
}

std::vector<ImportDialog::Chosen> ImportDialog::chosen() const
{
    std::vector<Chosen> result;
    QStringList taken = m_takenNames;
    for (const int row : checkedRows()) {
        Chosen one{m_read->profileOf(row, m_host->text(), m_tls->isChecked(), taken), {}};
        taken.append(one.profile.name);
        one.profile.secretInKeyring = m_keepSecrets->isChecked();
        if (m_keepSecrets->isChecked())
            one.secret = m_read->secretOf(row);
        result.push_back(std::move(one));
    }
    return result;
}

/// Rows are made one by one, in another order.
bool ImportDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

} // namespace wirechief
