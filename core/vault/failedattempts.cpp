// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/failedattempts.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <numeric>
#include <thread>

#include "authenticators/outcome.h"
#include "bytes/encoding.h"
#include "format/slotfile.h"

namespace coffer {
namespace {

/// Beyond, the attempt is counted among those of the last kind: two events, seven kinds of ways and a dozen
/// reasons do not come together by accident.
constexpr std::size_t kMostKinds = 20;

constexpr std::array kTelling{Fault::NotEnrolled, Fault::DifferentSecret,    Fault::PinWrong,
                              Fault::PinReplug,   Fault::PinBlocked,         Fault::FingerprintWrong,
                              Fault::LockedOut,   Fault::FingerprintBlocked, Fault::Refused};

std::string methodOf(const std::string& way) {
    const auto& known = format::kMethods;
    return std::find(known.begin(), known.end(), way) == known.end() ? std::string() : way;
}

std::string reasonOf(const Error& error) {
    return std::string(error.kind.empty() ? "wrong-key" : error.kind);
}

format::AuditBody bodyOf(const AttemptNote& note) {
    return {note.event,
            {{"method", note.method},
             {"reason", note.reason},
             {"attempts", std::to_string(note.count)},
             {"first", std::to_string(note.first)},
             {"last", std::to_string(note.last)}}};
}

std::filesystem::path attemptsFile(const std::filesystem::path& folder) {
    return folder / "attempts";
}

/// Nobody holds it for longer than it takes to write a file or an entry of the log.
Result<ProcessLock> lockAttempts(const ComputerId& computer) {
    for (int triesLeft = 100;; --triesLeft) {
        auto lock = ProcessLock::takeNamed("attempts-" + toHex(computer));
        if (lock.ok() || lock.error().code != Code::Busy || triesLeft == 0) {
            return lock;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

/// What the file holds. A note about to be written into the log is closed, and the file of the log's entry
/// stands beside it: after a crash that file shows whether the log has the note.
struct Attempts {
    std::vector<AttemptNote> notes;            ///< the closed one is the first
    std::optional<format::LogHead> announced;  ///< number and name of that file
};

Attempts readAttempts(const std::filesystem::path& folder, const Capability& capability) {
    auto read = readLocalStatus(attemptsFile(folder), capability.signing.publicKey());
    return read.ok() ? Attempts{std::move(read->attempts), read->newest} : Attempts();
}

/// The file has the form of a status of which only these parts are used.
Result<void> writeAttempts(const std::filesystem::path& folder, const Capability& capability,
                           const Attempts& attempts) {
    LocalStatus status;
    status.vault = capability.vault;
    status.computer = capability.computer;
    status.attempts = attempts.notes;
    status.newest = attempts.announced;
    return writeLocalStatus(attemptsFile(folder), status, capability.signing);
}

/// Forgets the note that a run which was killed has written into the log.
Result<void> dropWritten(const ComputerVault& computer, Attempts& attempts) {
    if (attempts.announced && !attempts.notes.empty()) {
        TRY(const bool written, computer.isWritten(*attempts.announced));
        attempts.notes.erase(attempts.notes.begin(), attempts.notes.begin() + (written ? 1 : 0));
    }
    attempts.announced.reset();
    return {};
}

}  // namespace

bool isFailedAttempt(const Error& error) {
    return error.kind.empty() ? error.code == Code::WrongKey
                              : std::any_of(kTelling.begin(), kTelling.end(),
                                            [&](Fault fault) { return error.kind == faultName(fault); });
}

void countAttempt(std::vector<AttemptNote>& notes, const FailedAttempt& attempt, const Error& error,
                  std::uint64_t now) {
    const AttemptNote fresh{std::string(attempt.event), methodOf(attempt.way), reasonOf(error), 0, now, now};
    auto found = std::find_if(notes.begin(), notes.end(), [&](const AttemptNote& note) {
        return note.event == fresh.event && note.method == fresh.method && note.reason == fresh.reason;
    });
    if (found == notes.end()) {
        found = notes.size() < kMostKinds ? notes.insert(notes.end(), fresh) : std::prev(notes.end());
    }
    ++found->count;
    found->last = now;
}

std::uint64_t attemptsIn(const std::vector<AttemptNote>& notes) {
    return std::accumulate(notes.begin(), notes.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const AttemptNote& note) { return sum + note.count; });
}

Result<void> noteFailedAttempt(const Capability& capability, const std::filesystem::path& base,
                               const FailedAttempt& attempt, const Error& error, std::uint64_t now) {
    TRY(const auto lock, lockAttempts(capability.computer));
    const auto folder = ComputerVault::stateFolderOf(base, capability.vault, capability.computer);
    TRY_VOID(makePrivateFolder(folder));
    Attempts attempts = readAttempts(folder, capability);
    auto& notes = attempts.notes;
    const bool hasClosed = attempts.announced && !notes.empty();
    std::vector<AttemptNote> open(notes.begin() + (hasClosed ? 1 : 0), notes.end());
    countAttempt(open, attempt, error, now);
    notes.resize(hasClosed ? 1 : 0);
    notes.insert(notes.end(), open.begin(), open.end());
    return writeAttempts(folder, capability, attempts);
}

std::vector<AttemptNote> failedAttempts(const Capability& capability, const std::filesystem::path& base) {
    return readAttempts(ComputerVault::stateFolderOf(base, capability.vault, capability.computer), capability)
        .notes;
}

Result<void> writeFailedAttempts(ComputerVault& computer) {
    const auto& capability = computer.capability();
    TRY(const auto lock, lockAttempts(capability.computer));
    const auto& folder = computer.state().folder();
    Attempts attempts = readAttempts(folder, capability);
    TRY_VOID(dropWritten(computer, attempts));
    while (!attempts.notes.empty()) {
        const auto announce = [&](const format::LogHead& file) {
            return writeAttempts(folder, capability, {attempts.notes, file});
        };
        format::LogPayload payload;
        payload.entry = format::kEntryAudit;
        TRY_VOID(computer.appendEntry(std::move(payload),
                                      format::encodeAuditBody(bodyOf(attempts.notes.front())), std::nullopt,
                                      announce));
        attempts.notes.erase(attempts.notes.begin());
        TRY_VOID(writeAttempts(folder, capability, attempts));
    }
    return {};
}

}  // namespace coffer
