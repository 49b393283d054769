// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

#include "bytes/secretbytes.h"
#include "result/result.h"

/// The room `keychain`: where a computer keeps the secret with which it adds backups unattended.
///
///  * keychain.h        the operating system's keychain behind a small interface (this file)
///  * memorykeychain.h  the same interface in memory, for tests and the demonstration
///  * keyfile.h         a key file instead, for machines without a desktop session
///
/// What a keychain protects: the entry is encrypted on disk under the login password, so a thief of the
/// switched-off computer or of a copy of its disk does not get it, and another user of the computer does not.
/// What it does not protect: once the person has logged in, nearly every program of that person can read the
/// entry (always on Windows and under the Secret Service, where there is no question asked; macOS asks per
/// program), and so can an administrator. A keyring with an empty password is plain text. On Windows the
/// entry roams with the person's profile. A reinstalled system or a reset password loses it. So Coffer keeps
/// here only what lets a computer add backups, never what reads them, and never as the only way to anything.
namespace coffer {

/// How many bytes one entry may take in the keychain's own encoding: the smallest limit of all backends
/// (Windows: CRED_MAX_CREDENTIAL_BLOB_SIZE).
inline constexpr std::size_t kKeychainEntryLimit = 2560;
/// How many bytes of secret that leaves when the backend stores base64.
inline constexpr std::size_t kKeychainValueLimit = kKeychainEntryLimit / 4 * 3;
inline constexpr std::size_t kKeychainKeyLimit = 200;

/// Named secrets that outlive the program.
///
/// Keys are 1 to kKeychainKeyLimit printable ASCII characters without spaces; values 1 to kKeychainValueLimit
/// arbitrary bytes. Anything else is Error Invalid. Every verb may answer:
///  * Busy         the keychain is locked, or asked the person for its password and got no answer in time;
///  * Denied       the person or the system said no;
///  * Unavailable  there is no keychain here (no session, no service, no keyring), which a later try does not
///                 mend by itself; a key file is the way out.
/// The detail of each of these says what to do about it.
class Keychain {
public:
    Keychain() = default;
    Keychain(const Keychain&) = delete;
    Keychain& operator=(const Keychain&) = delete;
    virtual ~Keychain() = default;

    /// Error NotFound only when the keychain is open and does not hold the entry. A locked keychain that
    /// hides its entries is Busy: nobody may conclude from it that a secret is gone.
    virtual Result<SecretBytes> read(const std::string& key) = 0;
    /// Adds the entry or replaces it.
    virtual Result<void> write(const std::string& key, const SecretBytes& value) = 0;
    /// After success the entry is not there, whether or not it was.
    virtual Result<void> remove(const std::string& key) = 0;
    /// Writes a random value under a name of its own, reads it back, compares, removes it. Nothing less tells
    /// whether a keychain works: the backends report themselves available when their library merely loads.
    /// Errors as above; NotFound when the keychain accepted the entry and does not have it afterwards,
    /// Damaged when it gives back something else.
    virtual Result<void> probe();
};

/// Error Invalid unless the key and a value of `size` bytes are within the limits above.
Result<void> checkKeychainKey(const std::string& key);
Result<void> checkKeychainValue(const std::string& key, std::size_t size);

/// How long a verb waits for the keychain unless told otherwise: enough to type a password, no more.
inline constexpr std::chrono::milliseconds kKeychainPatience{30'000};

/// The keychain of the person who runs the program, through QtKeychain: Credential Manager on Windows,
/// Keychain on macOS, KWallet or a Secret Service (GNOME Keyring, KeePassXC) elsewhere. Entries lie under the
/// service org.coffer.Coffer, and each key carries that name too, because Windows ignores the service. There
/// is no fallback to a plain file.
///
/// Threads: every verb blocks for at most `patience` plus the few seconds in which a session bus is asked
/// why; call it from any thread but one that draws. Jobs run one at a time on a thread of this room with an
/// event loop of its own, so the caller's loop is never entered. On macOS the system answers through the main
/// thread: it must either be the caller or run its event loop.
///
/// Qt: needs an application object, see application/application.h for what that asks of main().
///
/// A verb that ran out of patience is not taken back: if the person answers the prompt later, it still takes
/// effect, before any later verb.
///
/// Copies: a value to be written is handed to QtKeychain in place, and one that was read is wiped from
/// QtKeychain's buffer after copying. Beyond reach remain the base64 text QtKeychain makes in ordinary memory
/// and frees unwiped, its copies on Windows, and the messages to the keychain's own process.
std::unique_ptr<Keychain> systemKeychain(std::chrono::milliseconds patience = kKeychainPatience);

}  // namespace coffer
