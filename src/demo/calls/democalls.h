// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/pbx/democlock.h"
#include "demo/pbx/demostate.h"
#include "democall.h"

namespace wirechief {

/// The life of calls: what happens to whom and when.
class DemoCalls {
public:
    static constexpr const char* conferenceRoom = "8000";
    static constexpr int defaultParkingTime = 45; ///< seconds

    DemoCalls(DemoState& state, DemoClock& clock);

    /// How many callers come in a minute; 0 stops new ones.
    void setRate(int callsPerMinute);
    /// A new call of a random kind, from now.
    void startCall();
    void startDial();
    void startQueueCall();
    void startConferenceCall();
    void startParkedCall();
    DemoCall& dialFrom(const DemoParty& from, const DemoEndpoint& target);
    /// Through a Local channel, whose halves stay.
    DemoCall& dialLocalFrom(const DemoParty& from, const DemoEndpoint& target, DemoCall::Course course);
    DemoCall& queueCallFrom(const DemoParty& from, int queue);
    /// A muted one only listens, from the beginning.
    DemoCall& conferenceCallFrom(const DemoParty& from, bool muted);
    DemoCall& parkedCallFrom(const DemoParty& from, int seconds);

    /// Hangs up a channel and whoever cannot go on without it.
    void hangUp(ChannelNumber number, int cause);
    /// Takes a channel out of what it does and has it run an extension.
    void redirect(ChannelNumber number, const DemoPlace& place);
    /// Both legs at once, so that neither is hung up because the other went.
    void redirectBoth(
        ChannelNumber first, ChannelNumber second, const DemoPlace& place, const DemoPlace& secondPlace);
    /// Does what the channel's extension is for: rings a phone, joins the queue or the conference, parks,
    /// takes a parked call; any other plays a message.
    void runExtension(ChannelNumber number);
    /// Retrieves by ParkedCall, listens by ChanSpy; any other goes on for a while.
    void runApplication(ChannelNumber number, const QByteArray& application, const QByteArray& data);
    /// Sends whom `transferer` talks to elsewhere; false where it talks to nobody.
    bool transferBlind(ChannelNumber transferer, const DemoPlace& place);
    /// Has whom `transferer` talks to wait, and calls `place` for it: its hang-up completes the transfer.
    /// False where it talks to nobody or transfers already.
    bool beginTransfer(ChannelNumber transferer, const DemoPlace& place);
    /// Back to who waits; false where it transfers nobody.
    bool cancelTransfer(ChannelNumber transferer);
    /// The two talk to each other, whatever they did before.
    void connect(ChannelNumber first, ChannelNumber second);
    void park(ChannelNumber number, int seconds);
    /// Out of its bridge; false where it is in none.
    bool kick(ChannelNumber number);
    void setMuted(DemoCall& conferee, bool muted);
    /// Has a call that stands end by itself after all.
    void letPass(DemoCall& call);
    /// Null: it has ended.
    [[nodiscard]] DemoCall* find(quint64 id);
    [[nodiscard]] std::vector<const DemoCall*> parked() const;
    [[nodiscard]] std::vector<const DemoCall*> conferees() const;

    [[nodiscard]] qsizetype count() const { return qsizetype(m_calls.size()); }
    [[nodiscard]] quint64 processed() const { return m_processed; }

private:
    DemoCall& newCall(DemoCall::Kind kind);
    using Step = void (DemoCalls::*)(DemoCall&);
    void later(quint64 id, qint64 ms, Step step);
    /// What only a call that passes does.
    void laterIfPassing(quint64 id, qint64 ms, Step step);
    qint64 between(int low, int high) { return low + m_state.random(high - low); }
    DemoParty randomPhone(QByteArrayView but = {});
    DemoParty randomOutsider();
    ChannelNumber ringLocal(DemoCall& call, ChannelNumber caller, const DemoPlace& place);
    ChannelNumber ring(DemoCall& call, const DemoEndpoint& target, const QByteArray& application);
    void connectParties(DemoCall& call);
    DemoCall& adopt(DemoCall::Kind kind, ChannelNumber number);
    void dial(DemoCall& call, const DemoEndpoint& target);
    void joinQueue(DemoCall& call);
    void joinConference(DemoCall& call);
    void enterParking(DemoCall& call, int seconds);
    void pickUp(DemoCall& parked, ChannelNumber retriever);
    [[nodiscard]] DemoCall* findParked(int space);
    [[nodiscard]] int queueOf(const QByteArray& exten) const;
    void stopService(DemoCall& call);
    void detach(ChannelNumber number);
    void detachBoth(ChannelNumber first, ChannelNumber second);

    void nextArrival(quint64 generation);
    void ringing(DemoCall& call);
    void dialOutcome(DemoCall& call);
    void consultedAnswers(DemoCall& call);
    void endConsultation(DemoCall& call, int cause);
    void completeTransfer(DemoCall& call, int cause);
    void bridgeMerge(const DemoCall& call);
    void attendedTransferEvent(const DemoCall& call, ChannelNumber transferer, ChannelNumber transferee);
    void spy(DemoCall& call, const QByteArray& data);
    void spyEvent(QByteArrayView event, const DemoCall& call);
    void endSpies(ChannelNumber spied);
    void answerOtherHalf(ChannelNumber half);
    void endOtherHalf(ChannelNumber half, int cause);
    void answered(DemoCall& call);
    void holdOn(DemoCall& call);
    void holdOff(DemoCall& call);
    void finish(DemoCall& call);
    void callAgent(DemoCall& call);
    void agentOutcome(DemoCall& call);
    void abandon(DemoCall& call);
    void retrieve(DemoCall& call);
    void giveUpParking(DemoCall& call);
    void end(quint64 id, int cause);
    void leaveService(DemoCall& call);

    void queueEvent(QByteArrayView modern, QByteArrayView legacy, DemoCall& call, qsizetype position);
    void oldQueueEvent(QByteArrayView event, DemoCall& call, qsizetype position);
    void addOldCaller(const DemoChannel& channel);
    void leaveQueue(DemoCall& call);
    void agentEvent(QByteArrayView event, DemoCall& call);
    void memberStatus(DemoCall& call, int status);
    void conferenceEvent(QByteArrayView event, DemoCall& call, bool withChannel);
    void parkingEvent(QByteArrayView event, DemoCall& call, ChannelNumber retriever = 0);

    DemoState& m_state;
    DemoClock& m_clock;
    std::map<quint64, DemoCall> m_calls;
    quint64 m_nextCall = 1;
    quint64 m_processed = 0;
    quint64 m_generation = 0;
    int m_callsPerMinute = 0;
    QByteArray m_conference; ///< the bridge of the one conference; empty: nobody is in it
    QByteArray m_parking; ///< the bridge of the parking lot
    int m_nextSpace = 0;
};

} // namespace wirechief
