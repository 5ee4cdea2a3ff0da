// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listtask.h"

#include "base/csvcell.h"
#include "ctl/core/ctloutput.h"
#include "models/calls/callcolumns.h"
#include "models/channels/channelcolumns.h"
#include "models/modules/modulecolumns.h"
#include "models/table/tableexport.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "pbx/modules/modules.h"

namespace wirechief {

namespace {

using namespace std::chrono_literals;

template <class Model, class Table>
std::unique_ptr<RecordModel> filled(
    std::unique_ptr<Model> model, Server* server, const QString& name, Table read)
{
    if (server != nullptr)
        model->addTable(server->id(), name, read(*server));
    return model;
}

std::unique_ptr<RecordModel> channelModel(Server* server, const QString& name)
{
    return filled(
        std::make_unique<ChannelModel>(channelColumns()), server, name,
        [](Server & of) -> auto& { return of.channels().table(); });
}

std::unique_ptr<RecordModel> callModel(Server* server, const QString& name)
{
    std::vector<Column<CallRecord>> columns;
    for (CallColumn& column : callColumns())
        columns.push_back(std::move(column.call));
    return filled(
        std::make_unique<RecordModelOf<CallRecord>>(std::move(columns)), server, name,
        [](Server & of) -> auto& { return of.channels().calls(); });
}

std::unique_ptr<RecordModel> moduleModel(Server* server, const QString& name)
{
    return filled(
        std::make_unique<ModuleModel>(moduleColumns()), server, name,
        [](Server & of) -> auto& { return of.feature<Modules>().table(); });
}

Feature& channelsOf(Server& server)
{
    return server.channels();
}

Feature& modulesOf(Server& server)
{
    return server.feature<Modules>();
}

/// Of tables for people: one long text would push all others out of sight. CSV and JSON have all of it.
QString elided(const QString& cell)
{
    constexpr qsizetype longest = 40;
    return cell.size() <= longest ? cell : QString(cell.left(longest - 1) + u'…');
}

std::optional<Error> checkList(const ListKind& kind, const QString& filter, const QStringList& columns)
{
    const std::unique_ptr<RecordModel> model = kind.model(nullptr, {});
    if (const std::optional<FilterError> error = model->setFilter(filter))
        return Error{
            ErrorKind::InvalidInput, ListTask::tr("The filter cannot be read: %1").arg(error->text), {}};
    QStringList known;
    for (int column = 0; column < model->columnCount(); ++column)
        known.append(model->columnInfo(column).id);
    for (const QString& column : columns) {
        if (!known.contains(column))
            return Error{ErrorKind::InvalidInput,
                ListTask::tr("There is no column “%1”; there are %2.")
                    .arg(column, known.join(QStringLiteral(", "))),
                {}};
    }
    return std::nullopt;
}

} // namespace

const QList<ListKind>& listKinds()
{
    static const QList<ListKind> kinds{{"channels", &channelsOf, &channelModel},
        {"calls", &channelsOf, &callModel}, {"modules", &modulesOf, &moduleModel}};
    return kinds;
}

const ListKind* findListKind(const QString& name)
{
    for (const ListKind& kind : listKinds()) {
        if (name == QLatin1String(kind.name))
            return &kind;
    }
    return nullptr;
}

// --- reading ---

ListReadingTask::ListReadingTask(const CtlContext& context, const ListKind& kind, QString filter)
    : CtlTask(context)
    , m_kind(kind)
    , m_filter(std::move(filter))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(250ms);
    m_second.setInterval(1s);
}

ListReadingTask::~ListReadingTask() = default;

void ListReadingTask::start()
{
    m_model = m_kind.model(&m_context.server, m_context.serverName);
    (void)m_model->setFilter(m_filter); // it was read before
    Feature& feature = m_kind.feature(m_context.server);
    m_watch = std::make_unique<FeatureWatch>(feature);
    connect(&feature, &Feature::loaded, this, &ListReadingTask::look);
    const auto settle = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(m_model.get(), &TableModel::changesApplied, this, settle);
    connect(m_model.get(), &TableModel::rebuilt, this, settle);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        if (m_isRead)
            onChanged();
    });
    connect(&m_second, &QTimer::timeout, this, [this, settle] {
        m_model->recheckFilter();
        settle();
    });
    m_second.start();
    look();
}

void ListReadingTask::look()
{
    const Loading loading = m_kind.feature(m_context.server).loading();
    if (m_isRead || (!loading.isDone && !loading.error))
        return;
    if (loading.error) {
        fail(*loading.error);
        return;
    }
    m_isIncomplete = loading.isIncomplete;
    m_isRead = true;
    m_context.server.clock().flushNow();
    onRead();
}

QList<int> ListReadingTask::columns() const
{
    QList<int> wanted;
    for (const QString& id : m_context.request.columns)
        wanted.append(m_model->columnOf(id));
    if (!wanted.isEmpty())
        return wanted;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        // JSON has all of them, and each line names its server anyway.
        const ColumnInfo& info = m_model->columnInfo(column);
        if (info.id != QLatin1String("server")
            && (info.visible || m_context.request.format == ListFormat::Json))
            wanted.append(column);
    }
    return wanted;
}

QJsonObject ListReadingTask::rowObject(int row) const
{
    const QList<int> wanted = columns();
    const std::vector<TableModel::Cell> cells = m_model->cells(m_model->rowId(row), wanted);
    QJsonObject object;
    for (size_t place = 0; place < cells.size(); ++place) {
        const ColumnInfo& info = m_model->columnInfo(wanted.at(qsizetype(place)));
        QJsonValue value = cells[place].text;
        if (info.kind != FieldKind::Text)
            value = cells[place].number ? QJsonValue(*cells[place].number) : QJsonValue(QJsonValue::Null);
        object.insert(info.id, value);
    }
    return object;
}

void ListReadingTask::writeRows() const
{
    if (m_context.request.format == ListFormat::Table) {
        writeTable();
        return;
    }
    if (m_context.request.format == ListFormat::Csv) {
        writeCsv();
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_context.output.print(m_context.serverName, rowObject(row));
}

void ListReadingTask::writeTable() const
{
    const QList<int> wanted = columns();
    QList<QStringList> lines(1);
    for (const int column : wanted)
        lines.first().append(m_model->columnInfo(column).title);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : wanted)
            cells.append(elided(m_model->plainText(row, column)));
        lines.append(cells);
    }
    QList<qsizetype> widths(wanted.size(), 0);
    for (const QStringList& cells : std::as_const(lines)) {
        for (qsizetype place = 0; place < cells.size(); ++place)
            widths[place] = std::max(widths[place], cells.at(place).size());
    }
    QString text;
    for (const QStringList& cells : std::as_const(lines)) {
        QString line;
        for (qsizetype place = 0; place < cells.size(); ++place)
            line += cells.at(place).leftJustified(widths.at(place) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    m_context.output.print(m_context.serverName, text);
}

void ListReadingTask::writeCsv() const
{
    const QList<int> wanted = columns();
    QByteArray header = csvCell(QStringLiteral("server"));
    for (const int column : wanted)
        header += ',' + csvCell(m_model->columnInfo(column).id);
    m_context.output.printHeader(header + "\r\n");
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QByteArray line = csvCell(m_context.serverName);
        for (const TableModel::Cell& cell : m_model->cells(m_model->rowId(row), wanted))
            line += ',' + csvCell(cell);
        m_context.output.printBytes(line + "\r\n");
    }
}

// --- lists ---

std::optional<Error> ListTask::check(const CtlRequest& request)
{
    if (request.watch && request.format == ListFormat::Csv)
        return Error{ErrorKind::InvalidInput, tr("--watch goes with --json or --table."), {}};
    return checkList(*findListKind(request.verb), request.filter, request.columns);
}

void ListTask::onRead()
{
    writeRows();
    if (!m_context.request.watch) {
        if (isIncomplete())
            finish(ExitCode::Output, tr("The list is incomplete."));
        else
            finish(ExitCode::Done);
        return;
    }
    for (int row = 0; row < model().rowCount(); ++row)
        m_told.insert(model().keyAt(row), {steadyCells(row), rowObject(row)});
}

QStringList ListTask::steadyCells(int row) const
{
    QStringList cells;
    for (const int column : columns()) {
        if (model().columnInfo(column).kind != FieldKind::Duration)
            cells.append(model().plainText(row, column));
    }
    return cells;
}

void ListTask::onChanged()
{
    if (!m_context.request.watch || m_context.output.isBehind())
        return; // what is late is told when there is room
    QHash<QByteArray, Told> before = std::exchange(m_told, {});
    for (int row = 0; row < model().rowCount(); ++row) {
        const QByteArray key = model().keyAt(row);
        const Told now{steadyCells(row), rowObject(row)};
        const auto known = before.constFind(key);
        if (known == before.cend())
            tell("added", now.cells, now.object);
        else if (known->cells != now.cells)
            tell("changed", now.cells, now.object);
        before.remove(key);
        m_told.insert(key, now);
    }
    for (const Told& gone : std::as_const(before))
        tell("removed", gone.cells, gone.object);
}

void ListTask::tell(const char* change, const QStringList& cells, const QJsonObject& object)
{
    if (m_context.request.format == ListFormat::Json) {
        QJsonObject told = object;
        told.insert(QStringLiteral("change"), QLatin1String(change));
        m_context.output.print(m_context.serverName, told);
    } else {
        m_context.output.print(m_context.serverName,
            QString(QString(QLatin1String(change)).leftJustified(9) + cells.join(QStringLiteral("  "))));
    }
}

// --- waiting ---

std::optional<Error> WaitTask::check(const CtlRequest& request)
{
    if (request.until.trimmed().isEmpty())
        return Error{ErrorKind::InvalidInput, tr("wait needs --until FILTER."), {}};
    const QString name = request.arguments.value(0, QStringLiteral("channels"));
    const ListKind* kind = findListKind(name);
    if (kind == nullptr)
        return Error{ErrorKind::InvalidInput, tr("“%1” is no list that can be waited for.").arg(name), {}};
    return checkList(*kind, request.until, request.columns);
}

void WaitTask::onRead()
{
    onChanged();
}

void WaitTask::onChanged()
{
    if (model().rowCount() == 0)
        return;
    writeRows();
    finish(ExitCode::Done);
}

} // namespace wirechief
