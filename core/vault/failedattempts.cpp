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

std::vector<AttemptNote> readAttempts(const std::filesystem::path& folder, const Capability& capability) {
    auto read = readLocalStatus(attemptsFile(folder), capability.signing.publicKey());
    return read.ok() ? std::move(read->attempts) : std::vector<AttemptNote>();
}

/// The file has the form of a status of which only this part is used.
Result<void> writeAttempts(const std::filesystem::path& folder, const Capability& capability,
                           std::vector<AttemptNote> notes) {
    LocalStatus status;
    status.vault = capability.vault;
    status.computer = capability.computer;
    status.attempts = std::move(notes);
    return writeLocalStatus(attemptsFile(folder), status, capability.signing);
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
    auto notes = readAttempts(folder, capability);
    countAttempt(notes, attempt, error, now);
    return writeAttempts(folder, capability, std::move(notes));
}

std::vector<AttemptNote> failedAttempts(const Capability& capability, const std::filesystem::path& base) {
    return readAttempts(ComputerVault::stateFolderOf(base, capability.vault, capability.computer),
                        capability);
}

Result<void> writeFailedAttempts(ComputerVault& computer) {
    const auto& capability = computer.capability();
    TRY(const auto lock, lockAttempts(capability.computer));
    auto notes = readAttempts(computer.state().folder(), capability);
    while (!notes.empty()) {
        format::LogPayload payload;
        payload.entry = format::kEntryAudit;
        TRY_VOID(computer.appendEntry(std::move(payload), format::encodeAuditBody(bodyOf(notes.front()))));
        notes.erase(notes.begin());
        TRY_VOID(writeAttempts(computer.state().folder(), capability, notes));
    }
    return {};
}

}  // namespace coffer
