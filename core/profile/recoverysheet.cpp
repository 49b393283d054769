// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/recoverysheet.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "keychain/keyfile.h"
#include "vault/readercopies.h"

namespace coffer {
namespace {

std::string commentsFor(const VaultId& vault, const Hash& genesis) {
    return "\n"
           "# The line above is the recovery key of a Coffer vault. Print this page or copy it to another\n"
           "# place: whoever has it can read everything in the vault, and nobody else can.\n"
           "#\n"
           "# vault   " +
           toHex(vault) +
           "\n"
           "# genesis " +
           toHex(genesis) +
           "\n"
           "# reader  " +
           toHex(readerHash()) +
           "\n"
           "#\n"
           "# HOW-TO-OPEN.txt in the vault says how to read it without Coffer. The program for that lies in\n"
           "# the folder \"reader\"; its SHA-256 must be the one above. Its option --genesis, with the "
           "digits\n"
           "# above, makes sure that this is the vault and not another put in its place.\n";
}

}  // namespace

SecretBytes recoverySheet(const RecoveryKey& key, const VaultId& vault, const Hash& genesis) {
    const SecretBytes text = key.text();
    const std::string comments = commentsFor(vault, genesis);
    SecretBytes sheet(text.size() + comments.size());
    auto* const end = std::copy(text.view().begin(), text.view().end(), sheet.span().data());
    std::copy(comments.begin(), comments.end(), end);
    return sheet;
}

Result<void> writeRecoverySheet(const RecoveryKey& key, const VaultId& vault, const Hash& genesis,
                                const std::string& path) {
    return writeKeyFile(path, recoverySheet(key, vault, genesis));
}

}  // namespace coffer
