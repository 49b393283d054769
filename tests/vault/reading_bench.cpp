// SPDX-License-Identifier: GPL-3.0-or-later
// reading_bench make VAULT FOLDER KEYFILE | restore VAULT KEYFILE TARGET | verify VAULT KEYFILE all: how fast
// reading is.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iterator>

#include "storage/diskstorage.h"
#include "vault/restore.h"
#include "vault/samplebackup.h"
#include "vault/verify.h"

namespace {

using namespace coffer;

std::unique_ptr<DiskStorage> opened(const char* path) {
    auto storage = DiskStorage::open(path, Root::Create);
    if (!storage.ok()) {
        std::fprintf(stderr, "%s\n", storage.error().detail.c_str());
        std::exit(1);
    }
    return std::move(storage).value();
}

void make(char** arguments) {
    const auto storage = opened(arguments[2]);
    const test::TestVault vault(*storage);
    std::ofstream(arguments[4]) << vault.recoveryKeyText();
    test::SampleBackup backup(*storage, vault, vault.capability());
    const auto root = backup.diskFolder(arguments[3]);
    backup.commit(root);
}

std::unique_ptr<OwnerVault> unlock(Storage& storage, const char* keyFile) {
    std::ifstream stream(keyFile);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const auto key = RecoveryKey::parse(text);
    auto owner = OwnerVault::unlock(
        storage, {std::string(format::kMethodRecoveryKey), SecretBytes::copyOf(key->secret())});
    return std::move(owner).value();
}

int restoreAll(char** arguments) {
    const auto storage = opened(arguments[2]);
    const auto owner = unlock(*storage, arguments[3]);
    NoProgress progress;
    RestoreRequest request;
    request.target = arguments[4];
    const auto outcome = restore(*owner, **owner->findBackup("latest"), request, progress);
    if (!outcome.ok()) {
        std::fprintf(stderr, "%s\n", outcome.error().detail.c_str());
        return 1;
    }
    std::printf("%llu files, %llu bytes, %llu failed\n", static_cast<unsigned long long>(outcome->files),
                static_cast<unsigned long long>(outcome->bytes),
                static_cast<unsigned long long>(outcome->failed));
    return 0;
}

int verifyAll(char** arguments) {
    const auto storage = opened(arguments[2]);
    const auto owner = unlock(*storage, arguments[3]);
    NoProgress progress;
    const auto report = verifyVault(*owner, VerifyDepth::All, systemTime, progress);
    const bool good = report.ok() && report->good();
    std::printf("%s\n", good ? "whole" : "not whole");
    return good ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
    const std::string verb = count == 5 ? arguments[1] : "";
    const auto start = std::chrono::steady_clock::now();
    int result = 2;
    if (verb == "make") {
        make(arguments);
        result = 0;
    } else if (verb == "restore") {
        result = restoreAll(arguments);
    } else if (verb == "verify") {
        result = verifyAll(arguments);
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("%.2f s, peak %ld KiB\n", took.count(), usage.ru_maxrss);
    return result;
}
