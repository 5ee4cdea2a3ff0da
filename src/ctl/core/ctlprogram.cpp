// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctlprogram.h"

#include "base/displaytext.h"
#include "ctl/limits.h"
#include "ctl/verbs/profilesverb.h"
#include "ctlrun.h"
#include "ctlverbs.h"
#include "secretinput.h"
#include "sessions/folders/serverfolders.h"
#include "sessions/jump/jumptransport.h"

namespace wirechief {

CtlProgram::CtlProgram(const Paths& paths, CtlRequest request, std::unique_ptr<SecretStore> keyring, int out,
    int err, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_output(out, err)
    , m_profiles(paths.profilesFile())
    , m_preferences(paths.preferencesFile())
    , m_keyring(std::move(keyring))
    , m_vault(paths.vaultFile())
    , m_secrets(*m_keyring, m_vault)
    , m_connections(m_profiles, m_secrets, m_servers, m_clock,
          [this] { return std::make_unique<AmiClient>(std::make_unique<JumpTransport>(m_sshQuestions)); })
{
    m_output.setQuiet(m_request.quiet);
    m_output.setVerbose(m_request.verbose);
    connect(&m_output, &CtlOutput::failed, this, [this] { end(ExitCode::Output); });
    connect(&m_sshQuestions, &SshQuestions::asked, this, [this](SshQuestion* question) {
        m_output.complain(displayText(question->host()),
            tr("ssh asks “%1”, and nobody is here to answer: use a key that needs no answer, or an agent.")
                .arg(displayText(question->prompt().trimmed())));
        question->refuse();
    });
    connect(&m_vault, &Vault::unlockNeeded, this, &CtlProgram::openVault);
}

CtlProgram::~CtlProgram()
{
    m_clock.setEnding();
}

void CtlProgram::start()
{
    const CtlVerb* verb = findCtlVerb(m_request.verb);
    if (verb->check != nullptr) {
        if (const std::optional<Error> error = verb->check(m_request)) {
            fail(*error);
            return;
        }
    }
    if (const Result<void> loaded = loadSaved(); !loaded) {
        fail(loaded.error());
        return;
    }
    if (verb->make == nullptr) {
        runProfiles();
        return;
    }
    const Result<QStringList> servers = findServers();
    if (servers)
        runOn(*servers);
    else
        fail(servers.error());
}

Result<void> CtlProgram::loadSaved()
{
    if (m_request.profileNames.isEmpty() && m_request.folders.isEmpty() && !m_request.allProfiles
        && findCtlVerb(m_request.verb)->make != nullptr)
        return {};
    // Moved aside, and begun anew, they are only where somebody sees it happen: a script would find no
    // servers from then on.
    constexpr auto damaged = SettingsFile::Damaged::Leave;
    if (Result<void> loaded = m_profiles.load(damaged); !loaded)
        return loaded;
    if (!m_profiles.notice().isEmpty())
        m_output.complain({}, m_profiles.notice());
    if (Result<void> loaded = m_preferences.load(damaged); !loaded)
        return loaded;
    m_vault.follow();
    m_secrets.setPlace(m_preferences.secretPlace.value());
    return {};
}

Result<QStringList> CtlProgram::findServers()
{
    QStringList saved;
    const auto add = [&saved](const QString& id) {
        if (!saved.contains(id))
            saved.append(id);
    };
    const auto notFound = [](const QString& text) { return Error{ErrorKind::InvalidInput, text, {}}; };
    for (const QString& name : std::as_const(m_request.profileNames)) {
        const ServerProfile* profile = m_profiles.findByName(name);
        if (profile == nullptr)
            return notFound(tr("There is no saved server called “%1”.").arg(name));
        add(profile->id);
    }
    for (const QString& folder : std::as_const(m_request.folders)) {
        const QStringList inside = serversIn(m_profiles.profiles(), normalizedFolder(folder));
        if (inside.isEmpty())
            return notFound(tr("There is no folder “%1” with a server in it.").arg(folder));
        for (const QString& id : inside)
            add(id);
    }
    if (m_request.allProfiles) {
        for (const ServerProfile& profile : m_profiles.profiles())
            add(profile.id);
    }
    if (const Result<void> given = giveSecret(saved); !given)
        return given.error();
    QStringList all = saved;
    for (const ServerProfile& host : std::as_const(m_request.hosts))
        all.append(host.id);
    if (all.isEmpty())
        return notFound(m_request.namesServers()
                ? tr("No server is saved.")
                : tr("No server was named: --profile NAME, --folder FOLDER, --all or --host HOST."));
    return all;
}

Result<void> CtlProgram::giveSecret(const QStringList& saved)
{
    if (!m_request.secret.isGiven())
        return {};
    Result<Secret> secret = readSecretInput(m_request.secret);
    if (!secret)
        return secret.error();
    for (const QString& id : saved)
        m_connections.setSecret(id, secret->clone(), false);
    const auto shared = std::make_shared<Secret>(std::move(*secret));
    for (const ServerProfile& host : std::as_const(m_request.hosts))
        m_connections.addUnsaved(host, [shared] { return Result<Secret>(shared->clone()); });
    return {};
}

void CtlProgram::openVault()
{
    if (!m_request.vaultPassword.isGiven()) {
        leaveVaultLocked(tr("Wirechief's vault is locked: name its password with --vault-password-fd or "
                            "--vault-password-file."));
        return;
    }
    Result<Secret> password = readSecretInput(m_request.vaultPassword);
    if (!password) {
        leaveVaultLocked(password.error().toString());
        return;
    }
    m_vault.unlock(std::move(*password), this, [this](const Result<void>& unlocked) {
        if (!unlocked)
            leaveVaultLocked(unlocked.error().toString());
    });
}

/// Whoever waits for a secret of it ends, or nothing would ever end it.
void CtlProgram::leaveVaultLocked(const QString& why)
{
    if (m_run)
        m_run->failAwaiting(why);
    m_vault.giveUpUnlockingFor(why);
}

void CtlProgram::runOn(const QStringList& servers)
{
    m_output.setNamesServers(servers.size() > 1);
    m_run = std::make_unique<CtlRun>(
        m_request, *findCtlVerb(m_request.verb), servers, m_connections, m_servers, m_output);
    connect(m_run.get(), &CtlRun::finished, this, &CtlProgram::end);
    m_run->start();
}

void CtlProgram::runProfiles()
{
    auto* verb = new ProfilesVerb(m_request, m_profiles, m_secrets, m_output, this);
    connect(verb, &ProfilesVerb::finished, this, [this](const Result<void>& done) {
        if (done) {
            end(ExitCode::Done);
        } else if (done.error().kind == ErrorKind::Refused) {
            m_output.complain({}, done.error().toString());
            end(ExitCode::Refused);
        } else {
            fail(done.error());
        }
    });
    verb->start();
}

void CtlProgram::giveUp()
{
    if (m_run)
        m_run->giveUp();
    m_output.abandon();
}

void CtlProgram::fail(const Error& error)
{
    m_output.complain({}, error.toString());
    end(error.kind == ErrorKind::OutcomeUnknown ? ExitCode::Unknown : ExitCode::Usage);
}

void CtlProgram::end(ExitCode code)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_output.finish();
    if (m_output.hasFailed()) {
        if (const QString why = m_output.whyFailed(); !why.isEmpty())
            m_output.complain({}, tr("The output could not be written: %1.").arg(why));
        code = ExitCode::Output;
    }
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT finished(code); }, Qt::QueuedConnection);
}

} // namespace wirechief
