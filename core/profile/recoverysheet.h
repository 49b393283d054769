// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "keys/keys.h"
#include "keys/recoverykey.h"

namespace coffer {

/// A recovery key as a sheet of text, for the command line: the key on the first line, then lines that begin
/// with # and hold the words of sheetwords.h, which vault it opens, the hash of its first statement
/// (`genesis`, which the option --genesis of the stand-alone reader takes) and which SHA-256 that reader has.
/// `--recovery-key-file` of the command line and of the reader take the file as it is. The window prints the
/// same words as a page (ui/paper).
SecretBytes recoverySheet(const RecoveryKey& key, const VaultId& vault, const Hash& genesis);

/// Writes that sheet to a new file. The errors are those of writeKeyFile (room keychain).
Result<void> writeRecoverySheet(const RecoveryKey& key, const VaultId& vault, const Hash& genesis,
                                const std::string& path);

}  // namespace coffer
