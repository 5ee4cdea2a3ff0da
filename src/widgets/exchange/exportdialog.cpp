// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdialog.h"

#include "base/background.h"
#include "base/displaytext.h"
#include "newpassphrase.h"
#include "profiles/exchange/csvservers.h"
#include "profiles/exchange/foreignfile.h"
#include "profiles/exchange/serverfile.h"
#include "sessions/connections/connections.h"
#include "sessions/connections/secretreading.h"
#include "widgets/dialogs/dialogtools.h"
#include "widgets/dialogs/formnote.h"
#include "widgets/dialogs/taborder.h"
#include "widgets/limits.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/parts/usable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>

#include <algorithm>

namespace wirechief {

namespace {

/// Servers that are named where their secrets cannot be read, and reasons for it; of more it says how many.
constexpr qsizetype mostNamed = 4;
constexpr qsizetype mostReasons = 2;

constexpr int mostNameWidth = 260;
/// Of ten thousand, for the width of the names.
constexpr int namesMeasured = 200;

constexpr int idRole = Qt::UserRole; ///< of a server's item; folders have none

/// Those of one reason together: a keyring that is locked is so for all.
QString failureText(const QList<SecretReading::Failure>& failures)
{
    QList<std::pair<QString, QStringList>> reasons;
    for (const SecretReading::Failure& failure : failures) {
        const QString reason = failure.error.toString();
        auto known = std::find_if(
            reasons.begin(), reasons.end(), [&reason](const auto& other) { return other.first == reason; });
        if (known == reasons.end())
            known = reasons.insert(reasons.end(), {reason, {}});
        known->second.append(displayName(failure.server));
    }
    QStringList lines{
        ExportDialog::tr("The secrets of %Ln server(s) could not be read:", nullptr, int(failures.size()))};
    qsizetype left = failures.size();
    for (const auto& [reason, names] : reasons.mid(0, mostReasons)) {
        const QStringList named = names.mid(0, mostNamed);
        left -= named.size();
        lines.append(ExportDialog::tr("%1: %2", "servers, what is wrong")
                         .arg(named.join(QStringLiteral(", ")), reason));
    }
    if (left > 0)
        lines.append(ExportDialog::tr("… and %Ln more", nullptr, int(left)));
    return lines.join(u'\n');
}

/// What the worker does. The seal takes its time; then the user may not want it any more.
Result<void> writeFile(const QString& path, const QList<ServerProfile>& servers,
    const ServerFileSecrets* secrets, const std::atomic_bool& isGivenUp)
{
    const Result<QByteArray> bytes = writeServerFile(servers, secrets);
    if (!bytes)
        return bytes.error();
    if (isGivenUp)
        return Error{ErrorKind::Cancelled, {}, {}};
    return writeForeignFile(path, *bytes);
}

} // namespace

ExportDialog::ExportDialog(Connections& connections, QWidget* parent, const SealCost& cost)
    : QDialog(parent)
    , m_connections(connections)
    , m_cost(cost)
    , m_tree(new QTreeWidget(this))
    , m_count(makePlainLabel({}, this))
    , m_format(new QComboBox(this))
    , m_withSecrets(new QCheckBox(tr("With their &secrets, sealed with a passphrase"), this))
    , m_passphrase(new NewPassphrase(this))
    , m_note(new FormNote(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export Servers"));
    m_count->setObjectName(QStringLiteral("exportCount"));
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_withSecrets->setObjectName(QStringLiteral("exportSecrets"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_without = buttons->addButton(tr("Export With&out Them"), QDialogButtonBox::ActionRole);
    m_without->setObjectName(QStringLiteral("exportWithout"));
    m_without->setAutoDefault(false);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("exportAccept"));
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askFile);
    connect(m_without, &QPushButton::clicked, this, &ExportDialog::goOnWithout);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_withSecrets, &QCheckBox::toggled, this, [this](bool sealed) {
        onChanged();
        refresh(); // so that the line is there for the focus
        if (sealed)
            m_passphrase->setFocus();
    });
    connect(m_passphrase, &NewPassphrase::changed, this, &ExportDialog::onChanged);
    buildTree();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::refresh);

    auto* trust = makePlainLabel(tr("Whoever imports the file gets servers that are read-only, do not "
                                    "connect by themselves and trust no certificate yet."),
        this);
    trust->setWordWrap(true);
    trust->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buildChoice());
    layout->addLayout(buildFormat());
    layout->addWidget(m_withSecrets);
    layout->addWidget(m_passphrase);
    layout->addWidget(trust);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(fittedToScreen(*this, {520, limits::dialogHeight}));
    refresh();
}

ExportDialog::~ExportDialog()
{
    *m_isGivenUp = true;
}

void ExportDialog::buildTree()
{
    m_tree->setObjectName(QStringLiteral("exportServers"));
    m_tree->setAccessibleName(tr("Servers"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Server"), tr("Login")});
    m_tree->setUniformRowHeights(true);
    QHash<QString, QTreeWidgetItem*> folders;
    for (const ServerProfile& profile : m_connections.profiles()) {
        if (!m_connections.isSaved(profile.id))
            continue;
        QTreeWidgetItem* parent = folderItem(profile.folder, folders);
        const QString login = profile.user % u'@' % peerText(profile);
        auto* item = new QTreeWidgetItem(parent, {displayText(profile.name), displayText(login)});
        item->setToolTip(0, toolTipText(profile.name));
        item->setToolTip(1, toolTipText(login));
        item->setData(0, idRole, profile.id);
        item->setCheckState(0, Qt::Checked);
    }
    m_tree->expandAll();
    m_tree->sortItems(0, Qt::AscendingOrder);
    // The login has the room that the names do not need.
    m_tree->header()->setResizeContentsPrecision(namesMeasured);
    m_tree->resizeColumnToContents(0);
    m_tree->setColumnWidth(0, std::min(m_tree->columnWidth(0), mostNameWidth));
    connect(m_tree, &QTreeWidget::itemChanged, this, &ExportDialog::onChanged);
}

/// Made with those above it, where it is not there yet.
QTreeWidgetItem* ExportDialog::folderItem(
    const QString& folder, QHash<QString, QTreeWidgetItem*>& folders) const
{
    if (folder.isEmpty())
        return m_tree->invisibleRootItem();
    if (QTreeWidgetItem* known = folders.value(folder))
        return known;
    const qsizetype slash = folder.lastIndexOf(u'/');
    QTreeWidgetItem* parent = folderItem(folder.left(std::max<qsizetype>(slash, 0)), folders);
    auto* item = new QTreeWidgetItem(parent, {displayText(folder.mid(slash + 1))});
    item->setFlags(item->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
    folders.insert(folder, item);
    return item;
}

QLayout* ExportDialog::buildChoice()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    for (const auto& [text, name, all] :
        {std::tuple{tr("Choose &All"), "exportAll", true}, {tr("Choose &None"), "exportNone", false}}) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
            [this, all = all] { choose([all](const QString& /*id*/) { return all; }); });
        row->addWidget(button);
    }
    return row;
}

QLayout* ExportDialog::buildFormat()
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("File of Wirechief, with all settings (JSON)"), false);
    m_format->addItem(tr("Table for spreadsheets, with the usual settings (CSV)"), true);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        setUsable(
            *m_withSecrets, isCsv() ? tr("A table has no secrets: it would hold them in clear.") : QString());
        onChanged();
    });
    auto* row = new QHBoxLayout;
    QLabel* label = makePlainLabel(tr("&Format:"), this);
    label->setBuddy(m_format);
    row->addWidget(label);
    row->addWidget(m_format, 1);
    return row;
}

bool ExportDialog::isCsv() const
{
    return m_format->currentData().toBool();
}

bool ExportDialog::isSealed() const
{
    return !isCsv() && m_withSecrets->isChecked();
}

void ExportDialog::chooseOnly(const QStringList& ids)
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    choose([&wanted](const QString& id) { return wanted.contains(id); });
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        if (!wanted.contains((*item)->data(0, idRole).toString()))
            continue;
        m_tree->setCurrentItem(*item);
        break;
    }
}

/// It is one among thousands; before there is a size, nothing is scrolled to.
void ExportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (const QTreeWidgetItem* chosen = m_tree->currentItem())
        m_tree->scrollToItem(chosen, QAbstractItemView::PositionAtCenter);
}

void ExportDialog::choose(const std::function<bool(const QString& id)>& isChosen)
{
    {
        const QSignalBlocker once(m_tree);
        for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
            const QVariant id = (*item)->data(0, idRole);
            if (!id.isNull())
                (*item)->setCheckState(0, isChosen(id.toString()) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tree->viewport()->update();
    onChanged();
}

QStringList ExportDialog::chosenIds() const
{
    QStringList ids;
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        const QVariant id = (*item)->data(0, idRole);
        if (!id.isNull() && (*item)->checkState(0) == Qt::Checked)
            ids.append(id.toString());
    }
    return ids;
}

QList<ServerProfile> ExportDialog::chosen() const
{
    QList<ServerProfile> servers;
    for (const QString& id : chosenIds()) {
        if (const std::optional<ServerProfile> profile = m_connections.profile(id))
            servers.append(*profile);
    }
    return servers;
}

void ExportDialog::askFile()
{
    const QString suffix = isCsv() ? QStringLiteral("csv") : QStringLiteral("json");
    auto* chooser = new QFileDialog(this, tr("Export Servers"), {},
        isCsv() ? tr("Tables for spreadsheets (*.csv)") : tr("Servers of Wirechief (*.json)"));
    chooser->setObjectName(QStringLiteral("exportFile"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(QString(u"wirechief-servers." % suffix));
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    chooser->open();
}

void ExportDialog::exportTo(const QString& path)
{
    m_path = path;
    if (isSealed())
        readSecrets();
    else
        write({}, 0, 0);
}

void ExportDialog::readSecrets()
{
    QStringList ids;
    for (const ServerProfile& profile : chosen())
        ids.append(profile.id);
    setBusy(tr("Secrets are being read…"));
    delete m_reading;
    m_reading = new SecretReading(m_connections, ids, this);
    connect(m_reading, &SecretReading::progressed, this, [this](int done, int all) {
        setBusy(tr("Secrets are being read: %1 of %2…").arg(QString::number(done), QString::number(all)));
    });
    connect(m_reading, &SecretReading::finished, this, &ExportDialog::onSecretsRead);
    m_reading->start();
}

void ExportDialog::onSecretsRead()
{
    setBusy({});
    if (m_reading->failures().isEmpty()) {
        goOnWithout();
        return;
    }
    m_error = failureText(m_reading->failures());
    refresh();
}

/// With those that could be read.
void ExportDialog::goOnWithout()
{
    const int without = m_reading->without() + int(m_reading->failures().size());
    write(m_reading->takeSecrets(), without, m_reading->leftOut());
    m_reading->deleteLater();
    m_reading = nullptr;
}

void ExportDialog::write(std::vector<Secret> secrets, int without, int leftOut)
{
    const bool sealed = isSealed();
    m_error.clear();
    setBusy(sealed ? tr("The secrets are being sealed, which takes a moment…")
                   : tr("The file is being written…"));
    ServerFileSecrets seal;
    if (sealed)
        seal = {m_passphrase->passphrase(), std::move(secrets), m_cost};
    inBackground(
        this,
        [path = m_path, servers = chosen(), isTable = isCsv(), sealed, seal = std::move(seal),
            isGivenUp = m_isGivenUp] {
            if (isTable)
                return writeForeignFile(path, csvOf(servers));
            return writeFile(path, servers, sealed ? &seal : nullptr, *isGivenUp);
        },
        [this, count = int(chosen().size()), without, leftOut](const Result<void>& written) {
            setBusy({});
            if (written)
                tell(count, without, leftOut);
            else
                m_error = written.error().toString();
            refresh();
        });
}

void ExportDialog::tell(int count, int without, int leftOut)
{
    QString text
        = tr("%Ln server(s) exported to %1.", nullptr, count).arg(displayName(QFileInfo(m_path).fileName()));
    if (without > 0)
        text += u' ' + tr("%Ln of them without a secret.", nullptr, without);
    if (leftOut > 0)
        text += u' ' + tr("%Ln secret(s) left out, which are not to be saved.", nullptr, leftOut);
    Q_EMIT exported(text);
    accept();
}

void ExportDialog::setBusy(const QString& what)
{
    m_busy = what;
    refresh();
}

/// What was found out about the choice before is no longer so.
void ExportDialog::onChanged()
{
    m_error.clear();
    delete std::exchange(m_reading, nullptr);
    m_soon.start();
}

QString ExportDialog::problemText() const
{
    if (!m_busy.isEmpty())
        return m_busy;
    if (m_chosenCount == 0)
        return tr("Choose at least one server.");
    return isSealed() ? m_passphrase->problemText() : QString();
}

void ExportDialog::refresh()
{
    m_chosenCount = int(chosenIds().size());
    const bool isFree = m_busy.isEmpty();
    for (QWidget* part : std::initializer_list<QWidget*>{m_tree, m_format, m_passphrase})
        part->setEnabled(isFree);
    m_withSecrets->setEnabled(isFree && !isCsv());
    m_passphrase->setVisible(isSealed());
    m_count->setText(tr("%Ln chosen", nullptr, m_chosenCount));
    const QString problem = problemText();
    setUsable(*m_export, problem);
    m_without->setVisible(isFree && m_reading && !m_reading->failures().isEmpty());
    if (m_error.isEmpty())
        m_note->showProgress(problem);
    else
        m_note->showProblem(m_error);
}

/// What is exported without secrets needs none of what is typed.
void ExportDialog::done(int result)
{
    *m_isGivenUp = true;
    m_passphrase->forget();
    QDialog::done(result);
}

bool ExportDialog::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

} // namespace wirechief
