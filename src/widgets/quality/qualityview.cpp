// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qualityview.h"

#include "base/displaytext.h"
#include "models/channels/channelcolumns.h"
#include "models/theme/statecolor.h"
#include "models/theme/stateicon.h"
#include "pbx/calls/callcontrol.h"
#include "pbx/channels/channels.h"
#include "pbx/core/server.h"
#include "qualitychart.h"
#include "widgets/parts/plainlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wirechief {

namespace {

using namespace std::chrono_literals;

/// Three reports that did not come: the login may not be told of any.
constexpr auto patience = 16s;
/// A stream that was silent for so long is shown only where there is no other one.
constexpr auto silence = 30s;
constexpr int usualClockRate = 8000;
enum FigureColumn { TitleColumn, SentColumn, ReceivedColumn };
enum FigureRow { GradeRow, OpinionRow, LossRow, LostRow, JitterRow, RoundTripRow, PacketsRow, AgeRow };

int clockRateOf(const RtpChannel& channel)
{
    return rtpClockRate(channel.codec).value_or(usualClockRate);
}

} // namespace

QualityView::QualityView(QWidget* parent)
    : QWidget(parent)
    , m_figures(new QTreeWidget(this))
    , m_chart(new QualityChart(this))
    , m_state(makePlainLabel({}, this))
{
    m_figures->setObjectName(QStringLiteral("qualityFigures"));
    m_figures->setAccessibleName(tr("Quality"));
    m_figures->setHeaderLabels({QString(), tr("Sent"), tr("Received")});
    m_figures->headerItem()->setToolTip(
        SentColumn, toolTipText(tr("What the server sends, as the other side reports to get it")));
    m_figures->headerItem()->setToolTip(
        ReceivedColumn, toolTipText(tr("What the server gets from the other side")));
    m_figures->header()->setStretchLastSection(false);
    m_figures->header()->setSectionResizeMode(TitleColumn, QHeaderView::ResizeToContents);
    m_figures->header()->setSectionResizeMode(SentColumn, QHeaderView::Stretch);
    m_figures->header()->setSectionResizeMode(ReceivedColumn, QHeaderView::Stretch);
    m_figures->setRootIsDecorated(false);
    m_figures->setItemsExpandable(false);
    m_figures->setIndentation(10);
    m_figures->setFrameShape(QFrame::NoFrame);
    m_figures->setTextElideMode(Qt::ElideMiddle);
    connect(m_figures, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_server)
            showChart(sections(Clock::now()), Clock::now());
    });
    m_state->setObjectName(QStringLiteral("qualityState"));
    m_state->setWordWrap(true);
    m_state->setContentsMargins(10, 6, 10, 6);
    m_state->setForegroundRole(QPalette::PlaceholderText);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_figures, 1);
    layout->addWidget(m_chart);
    layout->addWidget(m_state);
    layout->addStretch();
    m_second.setTimerType(Qt::VeryCoarseTimer);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] { refresh(); });
}

QualityView::~QualityView() = default;

void QualityView::setChannel(Server* server, const QByteArray& uniqueid)
{
    if (server == m_server && uniqueid == m_uniqueid)
        return;
    if (m_server)
        m_server->rtpQuality().disconnect(this);
    m_watch.reset();
    m_server = server;
    m_uniqueid = uniqueid;
    m_followed.clear();
    m_names.clear();
    m_asked.clear();
    m_figures->clear();
    if (server)
        connect(&server->rtpQuality(), &RtpQuality::reported, this, [this] {
            if (isVisible())
                refresh();
        });
    watch();
}

void QualityView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    watch();
}

void QualityView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    watch();
}

void QualityView::watch()
{
    const bool wanted = isVisible() && m_server && !m_uniqueid.isEmpty();
    if (!wanted) {
        m_watch.reset();
        return;
    }
    if (!m_watch) {
        m_watch = std::make_unique<FeatureWatch>(m_server->rtpQuality());
        m_watchedSince = Clock::now();
    }
    refresh();
}

/// The channel and the one it talks to, while it is there.
void QualityView::follow()
{
    const ChannelRecord* channel = m_server->channels().table().find(m_uniqueid);
    QList<QByteArray> wanted{m_uniqueid};
    const ChannelRecord* peer = channel ? channel->bridgePeer() : nullptr;
    if (peer)
        wanted.append(peer->key().toByteArray());
    // Who has ended stays with those whom it talked to.
    const bool isOver = !channel && !m_followed.isEmpty();
    if (!isOver && wanted != m_followed) {
        m_followed = wanted;
        m_server->rtpQuality().follow(wanted);
    }
    for (const ChannelRecord* each : {channel, peer}) {
        if (!each)
            continue;
        const QByteArray uniqueid = each->key().toByteArray();
        m_names.insert(uniqueid, displayText(each->name()));
        if (m_asked.contains(uniqueid) || !m_server->can("Getvar"))
            continue;
        m_asked.insert(uniqueid);
        ask(*each, "CHANNEL(audionativeformat)", &QualityView::takeFormats);
        if (!m_server->callControl().dialect().hasBridges())
            ask(*each, "CHANNEL(rtpdest)", &QualityView::takeRemote);
    }
}

void QualityView::ask(const ChannelRecord& channel, const QByteArray& variable,
    void (QualityView::*take)(const QByteArray& uniqueid, const QByteArray& value))
{
    m_server->callControl().readVariable(channel.ref(), variable, this,
        [this, take, uniqueid = channel.key().toByteArray()](const Result<QByteArray>& value) {
            // Without an answer the usual clock is taken, and the tool tip says so.
            if (value && m_server)
                (this->*take)(uniqueid, value.value());
        });
}

void QualityView::takeFormats(const QByteArray& uniqueid, const QByteArray& value)
{
    m_server->rtpQuality().setFormats(uniqueid, value);
}

void QualityView::takeRemote(const QByteArray& uniqueid, const QByteArray& value)
{
    m_server->rtpQuality().setRemote(uniqueid, value);
}

/// Those that were heard lately; where all are silent, the last one of each channel.
QList<QualityView::Section> QualityView::sections(Clock::time_point now) const
{
    QList<Section> list;
    for (const QByteArray& uniqueid : m_followed) {
        const RtpChannel* channel = m_server->rtpQuality().find(uniqueid);
        if (!channel || channel->streams.empty())
            continue;
        const auto latest = std::max_element(channel->streams.begin(), channel->streams.end(),
            [](const RtpStream& a, const RtpStream& b) { return a.heard < b.heard; });
        for (const RtpStream& stream : channel->streams) {
            if (&stream == &*latest || now - stream.heard < silence)
                list.append({channel, &stream});
        }
    }
    return list;
}

void QualityView::refresh(Clock::time_point now)
{
    if (!isVisible() || !m_server || m_uniqueid.isEmpty())
        return;
    follow();
    const QList<Section> shown = sections(now);
    if (m_compact) {
        m_chart->setVisible(!shown.isEmpty());
        showChart(shown, now);
        m_state->setForegroundRole(shown.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
        m_state->setText(shown.isEmpty() ? stateText(false, now) : inWords(shown));
        return;
    }
    while (m_figures->topLevelItemCount() > shown.size())
        delete m_figures->takeTopLevelItem(m_figures->topLevelItemCount() - 1);
    for (int i = 0; i < shown.size(); ++i) {
        if (i >= m_figures->topLevelItemCount())
            m_figures->addTopLevelItem(makeSection());
        showSection(m_figures->topLevelItem(i), shown.at(i), now);
    }
    m_figures->setVisible(!shown.isEmpty());
    m_chart->setVisible(!shown.isEmpty());
    showChart(shown, now);
    const QString state = stateText(!shown.isEmpty(), now);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

void QualityView::setCompact()
{
    m_compact = true;
    m_figures->hide();
    m_chart->hide();
    m_state->setContentsMargins(10, 0, 10, 2);
}

/// "PJSIP/1001-0000002a · ulaw", and below it a line for each direction.
QString QualityView::inWords(const QList<Section>& shown) const
{
    QStringList lines;
    for (const Section& section : shown) {
        QString title = m_names.value(section.channel->uniqueid);
        if (!section.channel->codec.isEmpty())
            title += QString(u" · " + displayText(section.channel->codec));
        lines.append(title);
        lines.append(tr("Sent: %1").arg(flowInWords(section.stream->sent, section)));
        lines.append(tr("Received: %1").arg(flowInWords(section.stream->received, section)));
    }
    return lines.join(u'\n');
}

QString QualityView::flowInWords(const RtpFlow& flow, const Section& section) const
{
    if (flow.samples.isEmpty() || !flow.samples.last().loss)
        return QStringLiteral("–");
    const RtpSample& last = flow.samples.last();
    const double jitter = last.jitter ? last.jitter->milliseconds(clockRateOf(*section.channel)) : 0;
    const std::optional<double> roundTrip
        = section.stream->roundTrip ? std::optional(*section.stream->roundTrip * 1000) : std::nullopt;
    const SpeechEstimate estimate = estimateSpeech(*last.loss, jitter, roundTrip, section.channel->codec);
    //: A grade, then figures of one direction: "good, loss 0.2 %, jitter 8 ms"
    return tr("%1, loss %2 %, jitter %3 ms")
        .arg(gradeText(estimate.grade), locale().toString(*last.loss * 100, 'f', 1),
            locale().toString(jitter, 'f', 0));
}

QString QualityView::gradeText(SpeechGrade grade)
{
    switch (grade) {
    case SpeechGrade::Good:
        return tr("Good");
    case SpeechGrade::Fair:
        return tr("Fair");
    case SpeechGrade::Poor:
        return tr("Poor");
    }
    return {};
}

QTreeWidgetItem* QualityView::makeSection() const
{
    const std::pair<QString, QString> rows[] = {{tr("Quality"), tr("By the estimate below")},
        {tr("MOS, estimated"),
            tr("How well speech is understood, 1 to 4.5: estimated from loss, jitter and round trip by the "
               "E-model (ITU-T G.107, reduced after Cole and Rosenbluth, 2001), not measured")},
        {tr("Packet loss"), tr("Of the packets since the report before")},
        {tr("Lost"), tr("Packets since the start of the stream")},
        {tr("Jitter"), tr("How much the time between packets varies (RFC 3550)")},
        {tr("Round trip"), tr("Time to the other side and back")},
        {tr("Packets"), tr("Sent since the start of the stream, and their bytes")},
        {tr("Report"), tr("Age of the last one")}};
    const auto rowHint = [this](const QString& text) {
        const QFontMetrics metrics = m_figures->fontMetrics();
        return QSize(metrics.horizontalAdvance(text) + 16, metrics.height() + 4);
    };
    auto* section = new QTreeWidgetItem;
    section->setSizeHint(TitleColumn, {0, m_figures->fontMetrics().height() + 10});
    for (const auto& [title, toolTip] : rows) {
        auto* row = new QTreeWidgetItem(section, {title});
        row->setToolTip(TitleColumn, toolTipText(toolTip));
        row->setSizeHint(TitleColumn, rowHint(title));
    }
    return section;
}

void QualityView::showSection(QTreeWidgetItem* item, const Section& section, Clock::time_point now)
{
    const RtpStream& stream = *section.stream;
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    QFont bold = m_figures->font();
    bold.setBold(true);
    item->setFont(TitleColumn, bold);
    QString title = m_names.value(section.channel->uniqueid);
    if (!section.channel->codec.isEmpty())
        title += QString(u" · " + displayText(section.channel->codec));
    item->setText(TitleColumn, title);
    item->setToolTip(TitleColumn,
        toolTipText(tr("%1, reports with %2")
                        .arg(m_names.value(section.channel->uniqueid), displayText(stream.remote))));
    showFlow(item, SentColumn, stream.sent, section, now);
    showFlow(item, ReceivedColumn, stream.received, section, now);
    const QString roundTrip = stream.roundTrip
        ? tr("%1 ms").arg(locale().toString(*stream.roundTrip * 1000, 'f', 1))
        : tr("not known");
    item->child(RoundTripRow)->setText(SentColumn, roundTrip);
    item->child(RoundTripRow)->setText(ReceivedColumn, roundTrip);
}

QString QualityView::ageText(std::chrono::seconds age)
{
    return age < 2min ? tr("%1 s ago").arg(age.count()) : tr("%1 ago").arg(durationText(age));
}

void QualityView::showFlow(
    QTreeWidgetItem* item, int column, const RtpFlow& flow, const Section& section, Clock::time_point now)
{
    const QString none = QStringLiteral("–");
    const auto set = [&](FigureRow row, const QString& text) { item->child(row)->setText(column, text); };
    const auto number
        = [&](const std::optional<quint32>& value) { return value ? locale().toString(*value) : none; };
    const bool any = !flow.samples.isEmpty();
    const RtpSample last = any ? flow.samples.last() : RtpSample();
    const int clockRate = clockRateOf(*section.channel);
    const double jitter = last.jitter ? last.jitter->milliseconds(clockRate) : 0;
    set(LossRow, last.loss ? tr("%1 %").arg(locale().toString(*last.loss * 100, 'f', 1)) : none);
    set(LostRow, number(flow.lost));
    set(JitterRow, last.jitter ? tr("%1 ms").arg(locale().toString(jitter, 'f', 1)) : none);
    QString packets = number(flow.packets);
    if (flow.packets && flow.octets)
        packets += QString(u" · " + locale().formattedDataSize(*flow.octets));
    set(PacketsRow, packets);
    set(AgeRow, any ? ageText(std::chrono::floor<std::chrono::seconds>(now - last.at)) : none);
    item->child(JitterRow)->setToolTip(column, toolTipText(jitterSource(last, *section.channel)));
    QTreeWidgetItem* grade = item->child(GradeRow);
    if (!last.loss) {
        set(GradeRow, none);
        set(OpinionRow, none);
        grade->setIcon(column, {});
        return;
    }
    std::optional<double> roundTrip;
    if (section.stream->roundTrip)
        roundTrip = *section.stream->roundTrip * 1000;
    const SpeechEstimate estimate = estimateSpeech(*last.loss, jitter, roundTrip, section.channel->codec);
    const bool isGood = estimate.grade == SpeechGrade::Good;
    const bool isFair = estimate.grade == SpeechGrade::Fair;
    const StateRole role = isGood ? StateRole::Up : isFair ? StateRole::Warning : StateRole::Error;
    set(GradeRow, gradeText(estimate.grade));
    grade->setIcon(column, stateIcon(role));
    grade->setForeground(column, stateColor(role, palette()));
    set(OpinionRow, locale().toString(estimate.meanOpinion, 'f', 1));
    item->child(OpinionRow)
        ->setToolTip(column, toolTipText(tr("R is %1 of 100").arg(qRound(estimate.rating))));
}

/// Which conversion the figure comes from.
QString QualityView::jitterSource(const RtpSample& sample, const RtpChannel& channel) const
{
    if (!sample.jitter)
        return {};
    if (sample.jitter->inSeconds)
        return tr("The server said %1 s").arg(locale().toString(sample.jitter->value, 'f', 4));
    const QString ticks = locale().toString(sample.jitter->value, 'f', 0);
    return rtpClockRate(channel.codec)
        ? tr("%1 ticks of the %2 Hz clock of %3")
              .arg(ticks, locale().toString(clockRateOf(channel)), displayText(channel.codec))
        : tr("%1 ticks of a clock that is taken for %2 Hz: the codec is not known")
              .arg(ticks, locale().toString(usualClockRate));
}

/// Of the section that is selected; else of the first one.
void QualityView::showChart(const QList<Section>& shown, Clock::time_point now)
{
    if (shown.isEmpty()) {
        m_chart->setStream(nullptr, usualClockRate, now);
        return;
    }
    QTreeWidgetItem* current = m_figures->currentItem();
    if (current && current->parent())
        current = current->parent();
    const qsizetype index
        = std::clamp<qsizetype>(current ? m_figures->indexOfTopLevelItem(current) : 0, 0, shown.size() - 1);
    m_chart->setStream(shown[index].stream, clockRateOf(*shown[index].channel), now);
}

QString QualityView::stateText(bool any, Clock::time_point now) const
{
    const ChannelRecord* channel = m_server->channels().table().find(m_uniqueid);
    if (!channel)
        return any ? tr("The channel has ended: these are its last figures.")
                   : tr("The channel has ended, and no report of it was seen.");
    if (any)
        return {};
    const QVersionNumber version = m_server->capabilities().version;
    if (!version.isNull() && version < QVersionNumber(1, 6))
        return tr("This release of Asterisk has no events about RTP: they came with 1.6.");
    if (channel->name().startsWith("Local/"))
        return tr("A Local channel has no RTP of its own.");
    QString text = tr("No report yet. They come every 5 s, and only while RTP flows through this server: not "
                      "with direct media, and not before somebody speaks.");
    if (m_server->rtpQuality().reportsSeen() == 0 && now - m_watchedSince > patience)
        text += u'\n'
            + tr("None came of any other channel either. If that stays so, the login needs read class: "
                 "reporting.");
    return text;
}

} // namespace wirechief
