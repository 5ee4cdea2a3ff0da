// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaulterrors.h"

#include "vault.h"

namespace wirechief::vaulterrors {

Error isBusy()
{
    return {ErrorKind::Storage, Vault::tr("The vault is being opened already."), Vault::tr("Wait a moment.")};
}

Error isWrongPassword()
{
    return {ErrorKind::NotPermitted, Vault::tr("The vault does not open with this master password."),
        Vault::tr("Check Caps Lock and the layout of the keyboard, and try again.")};
}

Error isShortOfMemory(const SealCost& cost)
{
    return {ErrorKind::Storage,
        Vault::tr("The vault needs %1 MB of memory for a moment, which cannot be had.")
            .arg(cost.memoryKib / 1024),
        Vault::tr("Close other programs and try again.")};
}

Error isGivenUp()
{
    return {ErrorKind::Cancelled, Vault::tr("The vault is locked."), Vault::tr("Unlock it and try again.")};
}

Error isMissing()
{
    return {ErrorKind::NotFound, Vault::tr("The vault has no secret for this server."),
        Vault::tr("Enter the secret.")};
}

Error isThereAlready()
{
    return {ErrorKind::InvalidInput, Vault::tr("There is a vault already."), Vault::tr("Unlock it.")};
}

Error isGone()
{
    return {ErrorKind::NotFound, Vault::tr("There is no vault any more: its file was removed."),
        Vault::tr("Make one in the preferences, or enter the secrets anew.")};
}

Error isTooLarge()
{
    return {ErrorKind::InvalidInput, Vault::tr("The secret is too long for the vault."),
        Vault::tr("Enter it at each connect.")};
}

} // namespace wirechief::vaulterrors
