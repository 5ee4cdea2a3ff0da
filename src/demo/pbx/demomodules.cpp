// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demomodules.h"

#include <algorithm>

namespace wirechief {

DemoModules::DemoModules()
    : m_modules{{"app_confbridge.so", "Conference Bridge Application"},
        {"app_dial.so", "Dialing Application", 4}, {"app_echo.so", "Simple Echo Application"},
        {"app_meetme.so", "MeetMe conference bridge"},
        {"app_mixmonitor.so", "Mixed Audio Monitoring Application", 1},
        {"app_originate.so", "Originate call"}, {"app_playback.so", "Sound File Playback Application"},
        {"app_queue.so", "True Call Queueing", 2},
        {"app_stack.so", "Dialplan subroutines (Gosub, Return, etc", 1},
        {"app_userevent.so", "Custom User Event Application"}, {"app_verbose.so", "Send verbose output"},
        {"app_voicemail.so", "Comedian Mail (Voicemail System)"},
        {"app_zapateller.so", "Block Telemarketers with Special Informa", 0, false},
        {"cdr_csv.so", "Comma Separated Values CDR Backend"},
        {"cdr_custom.so", "Customizable Comma Separated Values CDR ", 0, false},
        {"chan_pjsip.so", "PJSIP Channel Driver", 6}, {"chan_sip.so", "Session Initiation Protocol (SIP)"},
        {"codec_alaw.so", "A-law Coder/Decoder"}, {"codec_gsm.so", "GSM Coder/Decoder"},
        {"codec_ulaw.so", "mu-Law Coder/Decoder"}, {"format_gsm.so", "Raw GSM data"},
        {"format_wav.so", "Microsoft WAV/WAV16 format (8kHz/16kHz S"},
        {"func_callerid.so", "Party ID related dialplan functions (Cal"},
        {"func_logic.so", "Logical dialplan functions"},
        {"func_strings.so", "String handling dialplan functions"},
        {"pbx_config.so", "Text Extension Configuration"}, {"pbx_spool.so", "Outgoing Spool Support"},
        {"res_agi.so", "Asterisk Gateway Interface (AGI)", 1},
        {"res_musiconhold.so", "Music On Hold Resource"}, {"res_parking.so", "Call Parking Resource", 1},
        {"res_pjsip.so", "Basic SIP resource", 12}, {"res_rtp_asterisk.so", "Asterisk RTP Stack"}}
{
}

int DemoModules::loadedCount() const
{
    return int(std::count_if(
        m_modules.begin(), m_modules.end(), [](const Module& module) { return module.isLoaded; }));
}

DemoModules::Module* DemoModules::find(QByteArrayView name)
{
    QByteArray file = name.toByteArray().toLower();
    if (!file.endsWith(".so"))
        file += ".so";
    const auto found = std::find_if(
        m_modules.begin(), m_modules.end(), [&file](const Module& module) { return module.file == file; });
    return found == m_modules.end() ? nullptr : &*found;
}

bool DemoModules::isLoaded(QByteArrayView name)
{
    const Module* module = find(name);
    return module != nullptr && module->isLoaded;
}

} // namespace wirechief
