// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultworld.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "vault/restore.h"
#include "vault/verify.h"

namespace coffer::test {
namespace {

namespace fs = std::filesystem;

std::string randomText(std::mt19937_64& random, std::size_t size) {
    std::string text(size, '\0');
    for (char& c : text) {
        c = static_cast<char>(random());
    }
    return text;
}

void put(const fs::path& path, const std::string& content, std::ios::openmode mode = std::ios::trunc) {
    std::ofstream(path, std::ios::binary | std::ios::out | mode) << content;
}

std::string contentOf(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string chatLines(std::mt19937_64& random, std::uint64_t lines) {
    std::string text;
    for (std::uint64_t i = 0; i < lines; ++i) {
        text += "03/11/2024, 18:20 - Ana: hello " + std::to_string(random()) + "\n";
    }
    return text;
}

std::string words(const char* what, const Error& error) {
    return std::string(what) + ": " + codeName(error.code) + ", " + error.detail;
}

std::string firstWrong(const VerifyReport& report) {
    if (!report.damaged.empty()) {
        return report.damaged.front().object + " is " + report.damaged.front().verdict + ": " +
               report.damaged.front().error.detail;
    }
    if (!report.arriving.empty()) {
        return report.arriving.front().object + " is said to be arriving";
    }
    return std::to_string(report.losses.size()) + " backups have losses";
}

std::string firstDifference(const Snapshot& expected, const Snapshot& found) {
    for (const auto& [name, content] : expected) {
        const auto other = found.find(name);
        if (other == found.end() || other->second != content) {
            return name + (other == found.end() ? " is missing" : " differs");
        }
    }
    return found.size() == expected.size() ? "" : "there is more than was backed up";
}

}  // namespace

Snapshot snapshotOf(const fs::path& folder) {
    Snapshot snapshot;
    for (const auto& item : fs::recursive_directory_iterator(folder)) {
        const std::string name = item.path().lexically_relative(folder).string();
        if (item.is_symlink()) {
            snapshot[name] = "-> " + fs::read_symlink(item.path()).string();
        } else if (item.is_directory()) {
            snapshot[name + "/"] = "";
        } else {
            snapshot[name] = contentOf(item.path());
        }
    }
    return snapshot;
}

bool isLongRun() {
    const char* asked = std::getenv("COFFER_FAULTS");
    return asked != nullptr && std::string_view(asked) == "long";
}

std::uint64_t faultsSeed() {
    const char* asked = std::getenv("COFFER_FAULTS_SEED");
    return asked != nullptr ? std::strtoull(asked, nullptr, 10) : std::random_device()();
}

void fillFolder(const fs::path& folder, std::mt19937_64& random) {
    fs::create_directories(folder / "deep/er");
    put(folder / "empty", "");
    put(folder / "notes.txt", "nothing much\n");
    put(folder / "photo.jpg", "\xff\xd8\xff\xe0" + randomText(random, 300'000));
    put(folder / "deep/log.txt", std::string(200'000, 'x') + randomText(random, 10'000));
    put(folder / "deep/er/WhatsApp Chat with Ana.txt", chatLines(random, 20));
    fs::create_symlink("../nowhere", folder / "deep/link");
    for (int i = 0; i < 5; ++i) {
        put(folder / ("media-" + std::to_string(i)), randomText(random, random() % 20'000));
    }
}

void changeFolder(const fs::path& folder, std::mt19937_64& random) {
    put(folder / "deep/er/WhatsApp Chat with Ana.txt", chatLines(random, 1 + random() % 20), std::ios::app);
    for (std::size_t i = 0; i <= random() % 3; ++i) {
        put(folder / ("media-" + std::to_string(random() % 9)), randomText(random, random() % 100'000));
    }
    std::string photo = contentOf(folder / "photo.jpg");
    photo[random() % photo.size()] = static_cast<char>(random());
    put(folder / "photo.jpg", photo);
    if (random() % 3 == 0) {
        fs::remove(folder / ("media-" + std::to_string(random() % 9)));
    }
}

Result<std::unique_ptr<OwnerVault>> KnownKey::unlock(Storage& storage) const {
    return OwnerVault::unlock(storage,
                              {std::string(format::kMethodRecoveryKey), SecretBytes::copyOf(key.secret())});
}

Result<Reported> TestComputer::backUp(Storage& storage, const Clock& clock) const {
    Snapshot content = snapshotOf(data);
    TRY(auto vault, ComputerVault::open(storage, capability.clone(), state, clock));
    BackupRequest request;
    request.paths = {data.string()};
    NoProgress progress;
    TRY(const auto outcome, coffer::backUp(*vault, request, progress));
    if (!outcome.complete()) {
        return outcome.unreadable.front().error;
    }
    return Reported{outcome.entry, data.filename().string(), std::move(content)};
}

MadeVault makeVault(Storage& storage, const Clock& clock) {
    const VaultId id = newVaultId();
    RecoveryKey key = RecoveryKey::create();
    const PreparedSlot slot = prepareRecoveryKey(id, key);
    auto made = createVault(storage, id, slot, {"Recovery key", "laptop"}, clock);
    if (!made.ok()) {
        std::fprintf(stderr, "the test's vault: %s\n", made.error().detail.c_str());
        std::abort();
    }
    return {{std::move(key), slot.header.slot}, std::move(made->capability)};
}

std::string checkRestore(OwnerVault& owner, const Reported& backup) {
    const LogRecord* record = owner.log().find(backup.entry);
    if (record == nullptr) {
        return "a backup that was reported done is not in the log";
    }
    const TemporaryFolder target;
    RestoreRequest request;
    request.target = target.path().string();
    NoProgress progress;
    const auto outcome = restore(owner, *record, request, progress);
    if (!outcome.ok()) {
        return words("restoring", outcome.error());
    }
    if (!outcome->complete()) {
        return words("restoring a file", outcome->failures.front().error);
    }
    return firstDifference(backup.content, snapshotOf(target / backup.root));
}

std::string checkVault(OwnerVault& owner, const std::vector<Reported>& backups, const Clock& clock) {
    if (!owner.proven()) {
        return "the vault is not proven";
    }
    NoProgress progress;
    const auto report = verifyVault(owner, VerifyDepth::All, clock, progress);
    if (!report.ok()) {
        return words("verifying", report.error());
    }
    std::string wrong = report->good() ? "" : firstWrong(report.value());
    for (const auto& backup : backups) {
        wrong = wrong.empty() ? checkRestore(owner, backup) : std::move(wrong);
    }
    return wrong;
}

std::string checkVault(Storage& storage, const KnownKey& key, const std::vector<Reported>& backups,
                       const Clock& clock) {
    const auto owner = key.unlock(storage);
    return owner.ok() ? checkVault(*owner.value(), backups, clock) : words("unlocking", owner.error());
}

}  // namespace coffer::test
