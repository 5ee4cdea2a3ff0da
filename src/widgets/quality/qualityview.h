// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/quality/rtpquality.h"
#include "pbx/quality/speechestimate.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace wirechief {

struct ChannelRecord;
class QualityChart;
class Server;

/// How a channel and the one it talks to sound, after the RTCP reports of both. They are asked for while it
/// is shown.
class QualityView : public QWidget {
    Q_OBJECT
public:
    using Clock = RtpQuality::Clock;

    explicit QualityView(QWidget* parent = nullptr);
    ~QualityView() override;

    /// A null server or an empty Uniqueid: of nothing.
    void setChannel(Server* server, const QByteArray& uniqueid);
    /// In words, one line a direction, instead of the table of figures.
    void setCompact();
    /// Shows what is known now; done every second while it is in sight.
    void refresh(Clock::time_point now = Clock::now());

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Section {
        const RtpChannel* channel;
        const RtpStream* stream;
    };
    void watch();
    void follow();
    void ask(const ChannelRecord& channel, const QByteArray& variable,
        void (QualityView::*take)(const QByteArray& uniqueid, const QByteArray& value));
    void takeFormats(const QByteArray& uniqueid, const QByteArray& value);
    void takeRemote(const QByteArray& uniqueid, const QByteArray& value);
    [[nodiscard]] QList<Section> sections(Clock::time_point now) const;
    [[nodiscard]] QTreeWidgetItem* makeSection() const;
    void showSection(QTreeWidgetItem* item, const Section& section, Clock::time_point now);
    void showFlow(QTreeWidgetItem* item, int column, const RtpFlow& flow, const Section& section,
        Clock::time_point now);
    [[nodiscard]] static QString gradeText(SpeechGrade grade);
    [[nodiscard]] static QString ageText(std::chrono::seconds age);
    [[nodiscard]] QString jitterSource(const RtpSample& sample, const RtpChannel& channel) const;
    [[nodiscard]] QString inWords(const QList<Section>& shown) const;
    [[nodiscard]] QString flowInWords(const RtpFlow& flow, const Section& section) const;
    void showChart(const QList<Section>& shown, Clock::time_point now);
    [[nodiscard]] QString stateText(bool any, Clock::time_point now) const;

    QPointer<Server> m_server;
    QByteArray m_uniqueid;
    QList<QByteArray> m_followed;
    QHash<QByteArray, QString> m_names; ///< of channels that were followed, for those that have ended
    QSet<QByteArray> m_asked; ///< whose codec was asked for
    std::unique_ptr<FeatureWatch> m_watch;
    Clock::time_point m_watchedSince;
    bool m_compact = false;
    QTimer m_second;
    QTreeWidget* m_figures = nullptr;
    QualityChart* m_chart = nullptr;
    QLabel* m_state = nullptr;
};

} // namespace wirechief
