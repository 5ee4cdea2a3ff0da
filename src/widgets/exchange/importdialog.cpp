// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importdialog.h"

#include "base/background.h"
#include "base/displaytext.h"
#include "csvcolumns.h"
#include "importmodel.h"
#include "passphraseline.h"
#include "profiles/exchange/limits.h"
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
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace wirechief {

namespace {

/// What is said of a server besides its own words.
QString remarksOf(const ImportedServer& server)
{
    if (!server.isUsable())
        return server.problem;
    QStringList remarks = server.notes;
    if (!server.sameAs.isEmpty())
        remarks.prepend(ImportDialog::tr("Saved already as %1. Tick it to have it twice.")
                            .arg(displayName(server.sameAs)));
    return remarks.join(u' ');
}

int countOf(const std::vector<Secret>& secrets)
{
    return int(std::count_if(
        secrets.begin(), secrets.end(), [](const Secret& secret) { return !secret.isEmpty(); }));
}

} // namespace

ImportDialog::ImportDialog(QWidget* parent)
    : QDialog(parent)
    , m_source(makePlainLabel(tr("Nothing has been read yet."), this))
    , m_columns(new CsvColumns(this))
    , m_model(new ImportModel(this))
    , m_table(new QTableView(this))
    , m_count(makePlainLabel({}, this))
    , m_target(new QWidget(this))
    , m_hostLabel(makePlainLabel(tr("&Host of this server:"), m_target))
    , m_host(new QLineEdit(m_target))
    , m_userLabel(makePlainLabel(tr("&User of these servers:"), m_target))
    , m_user(new QLineEdit(m_target))
    , m_tls(new QCheckBox(tr("With &TLS"), m_target))
    , m_passphrase(new PassphraseLine(this))
    , m_keepSecrets(new QCheckBox(tr("Save their &secrets, in the keyring or the vault"), this))
    , m_note(new FormNote(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import Servers"));
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->keepPlace();
    m_keepSecrets->setObjectName(QStringLiteral("importSecrets"));
    buildTable();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importAccept"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_columns, &CsvColumns::changed, this, &ImportDialog::readRows);
    connect(m_passphrase, &PassphraseLine::entered, this, &ImportDialog::openSecrets);
    connect(m_passphrase, &PassphraseLine::edited, this, &ImportDialog::refresh);

    auto* safety = makePlainLabel(
        tr("Imported servers are read-only and do not connect by themselves, until you change that."), this);
    safety->setWordWrap(true);
    safety->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addLayout(buildSource());
    layout->addWidget(m_columns);
    layout->addWidget(m_table, 1);
    layout->addLayout(buildChoice());
    m_target->setLayout(buildTarget());
    layout->addWidget(m_target);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_keepSecrets);
    layout->addWidget(safety);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(fittedToScreen(*this, {960, limits::dialogHeight}));
    refresh();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::setSaved(const QList<ServerProfile>& saved)
{
    m_saved = saved;
    m_known = KnownServers(saved);
}

void ImportDialog::openFile()
{
    auto* chooser = new QFileDialog(
        this, tr("Import Servers"), {}, tr("Files with servers (*.json *.csv *.txt *.conf);;All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    chooser->open();
}

void ImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.size() > limits::exchangeBytes)
        showRead(
            Error{ErrorKind::InvalidInput, tr("The clipboard holds too much."), tr("Open a file instead.")},
            {});
    else
        readText(text.toUtf8());
}

void ImportDialog::readFile(const QString& path)
{
    read([path] { return ForeignServers::ofFile(path); }, displayName(QFileInfo(path).fileName()));
}

void ImportDialog::readText(const QByteArray& text)
{
    read([text] { return ForeignServers::ofText(text); }, tr("the pasted text"));
}

void ImportDialog::read(std::function<Result<ForeignServers>()> job, const QString& source)
{
    m_isBusy = true;
    m_source->setText(tr("Reading %1…").arg(source));
    refresh();
    inBackground(
        this,
        [job = std::move(job), known = m_known] {
            Result<ForeignServers> read = job();
            if (auto* own = read ? std::get_if<ServerFile>(&read.value().content) : nullptr)
                fitIn(own->servers, known);
            return read;
        },
        [this, source, run = ++m_run](Result<ForeignServers> read) {
            if (run == m_run)
                showRead(std::move(read), source);
        });
}

void ImportDialog::showRead(Result<ForeignServers> read, const QString& source)
{
    m_isBusy = false;
    m_servers.clear();
    m_secrets.clear();
    m_keepSecrets->setChecked(false);
    m_error = read ? QString() : read.error().toString();
    m_sourceName = source;
    m_read = read ? std::make_shared<const ForeignServers>(std::move(read).value()) : nullptr;
    m_source->setText(tr("Nothing has been read yet."));
    m_model->setRows({}, {});
    if (managerConf())
        showUsers();
    else if (ownFile())
        showOwnFile();
    else if (csvTable()) {
        m_columns->setTable(*csvTable());
        readRows();
    }
}

const ManagerConfImport* ImportDialog::managerConf() const
{
    return m_read ? std::get_if<ManagerConfImport>(&m_read->content) : nullptr;
}

const ServerFile* ImportDialog::ownFile() const
{
    return m_read ? std::get_if<ServerFile>(&m_read->content) : nullptr;
}

const CsvTable* ImportDialog::csvTable() const
{
    return m_read ? std::get_if<CsvTable>(&m_read->content) : nullptr;
}

void ImportDialog::showUsers()
{
    const QList<ImportedUser>& users = managerConf()->users();
    QStringList lines{tr("%Ln user(s) in %1", nullptr, int(users.size())).arg(m_sourceName)};
    lines += managerConf()->notes().mid(0, 3);
    m_source->setText(breakLongWords(lines.join(u'\n')));
    std::vector<ImportModel::Row> rows;
    for (const ImportedUser& user : users)
        rows.push_back({{user.name, user.rights, user.problems.join(u' ')}, user.isUsable,
            user.isUsable && users.size() == 1});
    m_model->setRows({tr("User"), tr("Rights"), tr("Remarks")}, std::move(rows));
    leaveRoomForRemarks();
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_tls->setChecked(managerConf()->offersTls());
    m_isOneNew = true;
    refreshTarget();
}

/// What all of them have in common was typed or ticked.
void ImportDialog::refreshTarget()
{
    if (csvTable())
        readRows();
    const ManagerConfImport* read = managerConf();
    if (!read)
        return;
    QStringList remarks;
    for (qsizetype i = 0; i < read->users().size(); ++i) {
        const ImportedUser& user = read->users().at(i);
        const QString same = m_known.sameAs(read->profileOf(i, m_host->text(), m_tls->isChecked()));
        remarks.append(user.problems.join(u' '));
        if (!same.isEmpty())
            remarks.last().prepend(
                QString(tr("Saved already as %1. Tick it to have it twice.").arg(displayName(same)) % u' '));
        // One that is alone is what somebody wants, unless it is there; which the host says.
        const bool isNew = same.isEmpty();
        if (read->users().size() == 1 && user.isUsable && std::exchange(m_isOneNew, isNew) != isNew)
            m_model->chooseAll(isNew);
    }
    m_model->setLastCells(remarks);
    refresh();
}

void ImportDialog::showOwnFile()
{
    m_servers = ownFile()->servers;
    m_passphrase->ask();
    showServers();
    if (m_passphrase->isVisible())
        m_passphrase->setFocus();
}

/// Ten thousand rows take longer than a turn may.
void ImportDialog::readRows()
{
    CsvReading reading = m_columns->reading();
    reading.host = m_host->text();
    reading.user = m_user->text().trimmed();
    reading.tls = m_tls->isChecked() && !reading.has(CsvField::Tls);
    m_isBusy = true;
    refresh();
    inBackground(
        this,
        [read = m_read, reading, known = m_known] {
            QList<ImportedServer> servers = serversOf(std::get<CsvTable>(read->content), reading);
            fitIn(servers, known);
            return servers;
        },
        [this, reading, run = ++m_run](QList<ImportedServer> servers) {
            if (run != m_run)
                return;
            m_isBusy = false;
            m_reading = reading;
            m_servers = std::move(servers);
            showServers();
        });
}

void ImportDialog::showServers()
{
    int isSaved = 0;
    int isUnusable = 0;
    const bool hasEnvironments = std::any_of(m_servers.cbegin(), m_servers.cend(),
        [](const ImportedServer& server) { return server.profile.environment.kind != Environment::None; });
    QStringList titles{tr("Name"), tr("Login"), tr("Folder")};
    if (hasEnvironments)
        titles.append(tr("Environment"));
    titles.append(tr("Remarks"));
    std::vector<ImportModel::Row> rows;
    for (const ImportedServer& server : std::as_const(m_servers)) {
        isSaved += server.sameAs.isEmpty() ? 0 : 1;
        isUnusable += server.isUsable() ? 0 : 1;
        const ServerProfile& profile = server.profile;
        const QString login
            = server.isUsable() ? QString(profile.user % u'@' % peerText(profile)) : profile.host;
        QStringList cells{profile.name, login, profile.folder};
        if (hasEnvironments)
            cells.append(environmentText(profile.environment));
        cells.append(remarksOf(server));
        rows.push_back({cells, server.isUsable(), server.isUsable() && server.sameAs.isEmpty()});
    }
    QStringList parts{tr("%Ln server(s) in %1", nullptr, int(m_servers.size())).arg(m_sourceName)};
    if (isSaved > 0)
        parts.append(tr("%Ln saved already", nullptr, isSaved));
    if (isUnusable > 0)
        parts.append(tr("%Ln cannot be used", nullptr, isUnusable));
    const QString note = m_read->note.isEmpty() ? QString() : QString(u'\n' % m_read->note);
    m_source->setText(breakLongWords(QString(parts.join(QStringLiteral(" · ")) % note)));
    m_model->setRows(titles, std::move(rows));
    leaveRoomForRemarks();
    m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

void ImportDialog::openSecrets()
{
    if (!ownFile())
        return;
    m_passphrase->showBusy();
    m_isBusy = true;
    refresh();
    inBackground(
        this,
        [read = m_read, passphrase = m_passphrase->takePassphrase()] {
            return openServerSecrets(passphrase, std::get<ServerFile>(read->content));
        },
        [this, run = m_run](Result<std::vector<Secret>> opened) {
            if (run != m_run)
                return;
            m_isBusy = false;
            if (opened) {
                m_secrets = std::move(opened).value();
                m_passphrase->showOpened(tr("%Ln secret(s) opened.", nullptr, countOf(m_secrets)));
                m_keepSecrets->setChecked(countOf(m_secrets) > 0);
                m_table->setFocus();
            } else {
                m_passphrase->showRefused(opened.error().toString());
            }
            refresh();
        });
}

bool ImportDialog::hasSecrets() const
{
    return managerConf() || countOf(m_secrets) > 0
        || (csvTable() && hasCsvSecrets(*csvTable(), m_columns->reading()));
}

Secret ImportDialog::secretOf(int row) const
{
    if (managerConf())
        return managerConf()->secretOf(row);
    if (csvTable() && m_reading.has(CsvField::Secret))
        return csvSecretOf(*csvTable(), m_reading, row);
    return m_secrets.empty() ? Secret() : m_secrets[size_t(row)].clone();
}

QString ImportDialog::problemText() const
{
    if (m_isBusy)
        return tr("Wait a moment.");
    if (!m_read)
        return m_error.isEmpty() ? tr("Open a file that Wirechief exported, a CSV file or a manager.conf, or "
                                      "paste a text of these kinds.")
                                 : m_error;
    const QList<int> rows = m_model->chosenRows();
    if (rows.isEmpty() && csvTable()) {
        for (const CsvField field : {CsvField::Host, CsvField::User}) {
            const QLineEdit* forAll = field == CsvField::Host ? m_host : m_user;
            if (!m_columns->reading().has(field) && forAll->text().trimmed().isEmpty())
                return tr("Choose above the column of “%1”, or enter below what holds for all.")
                    .arg(csvFieldText(field));
        }
    }
    if (ownFile() && m_passphrase->isTyped())
        return tr("Open the secrets, or clear the passphrase to import without them.");
    if (rows.isEmpty())
        return managerConf() ? tr("Choose at least one user.") : tr("Choose at least one server.");
    return managerConf()
        ? validate(managerConf()->profileOf(rows.front(), m_host->text(), m_tls->isChecked()))
        : QString();
}

void ImportDialog::refresh()
{
    const QString problem = problemText();
    setUsable(*m_import, problem);
    if (m_error.isEmpty())
        m_note->showProgress(m_isBusy ? QString() : problem);
    else
        m_note->showProblem(m_error);
    const auto chosen = int(m_model->chosenRows().size());
    m_count->setText(m_model->rowCount() > 0 ? tr("%Ln chosen", nullptr, chosen) : QString());
    for (const char* name : {"importAll", "importNone"})
        findChild<QPushButton*>(QLatin1String(name))->setVisible(m_model->rowCount() > 1);
    m_columns->setVisible(csvTable());
    const bool needsHost = managerConf() || (csvTable() && !m_columns->reading().has(CsvField::Host));
    const bool needsTls = managerConf() || (csvTable() && !m_columns->reading().has(CsvField::Tls));
    const bool needsUser = csvTable() && !m_columns->reading().has(CsvField::User);
    for (QWidget* part : std::initializer_list<QWidget*>{m_hostLabel, m_host})
        part->setVisible(needsHost);
    for (QWidget* part : std::initializer_list<QWidget*>{m_userLabel, m_user})
        part->setVisible(needsUser);
    m_tls->setVisible(needsTls);
    m_target->setVisible(needsHost || needsUser || needsTls);
    m_passphrase->setVisible(ownFile() && !ownFile()->sealed.isEmpty());
    m_keepSecrets->setVisible(hasSecrets() || m_passphrase->isVisibleTo(this)); // nothing moves later
    setUsable(*m_keepSecrets, hasSecrets() ? QString() : tr("Open the secrets first."));
}

std::vector<ImportDialog::Chosen> ImportDialog::chosen() const
{
    std::vector<Chosen> result;
    KnownServers known = m_known;
    for (const int row : m_model->chosenRows()) {
        Chosen one{managerConf() ? managerConf()->profileOf(row, m_host->text(), m_tls->isChecked())
                                 : m_servers.at(row).profile,
            m_keepSecrets->isChecked() ? secretOf(row) : Secret()};
        one.profile.name = known.takeName(one.profile.name);
        one.profile.secretInKeyring = !one.secret.isEmpty();
        result.push_back(std::move(one));
    }
    return result;
}

void ImportDialog::accept()
{
    const Result<void> saved = m_save ? m_save() : Result<void>();
    if (saved)
        QDialog::accept();
    else
        m_note->showProblem(saved.error().toString());
}

int ImportDialog::skipped() const
{
    return m_model->rowCount() - int(m_model->chosenRows().size());
}

/// Rows are made one by one, in another order.
bool ImportDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

} // namespace wirechief
