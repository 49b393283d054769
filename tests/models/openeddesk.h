// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>

#include "crypto/random.h"
#include "models/backuprun.h"
#include "models/desk.h"
#include "models/unlockflow.h"

namespace coffer::test {

/// A desk whose backup is set up, has a first version, and is unlocked with its recovery key.
class OpenedDesk : public Desk {
public:
    /// Requires: files were put into "chats" before. False when anything on the way went wrong.
    bool open() {
        ui::SetupFlow setup(session);
        if (!prepare(setup)) {
            return false;
        }
        key = recoveryKey(setup);
        return finish(setup) && backUp() && unlock();
    }
    bool backUp() {
        ui::BackupRun run(session);
        run.start();
        return succeeds(run.task());
    }
    bool unlock() {
        ui::UnlockFlow flow(session);
        flow.unlockWithRecoveryKey(key);
        return succeeds(flow.task());
    }
    /// A file that no compression makes small, so that it lies in a pack larger than all others.
    void putNoise(const char* name) const {
        Bytes noise(300'000);
        crypto::randomBytes(noise);
        folder.put(name, std::string(asText(noise)));
    }
    [[nodiscard]] std::filesystem::path largestPack() const {
        std::filesystem::path largest;
        for (const auto& item : std::filesystem::recursive_directory_iterator(folder / "disk/computers")) {
            if (item.is_regular_file() && (largest.empty() || item.file_size() > file_size(largest))) {
                largest = item.path();
            }
        }
        return largest;
    }
    /// Flips bytes in its middle.
    void damageLargestPack() const {
        const auto pack = largestPack();
        std::filesystem::permissions(pack, std::filesystem::perms::owner_all);
        std::fstream stream(pack, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekp(static_cast<std::streamoff>(std::filesystem::file_size(pack) / 2));
        stream.write("flipped!", 8);
    }
    void pullDrive() const { std::filesystem::rename(folder / "disk", folder / "pulled"); }
    void plugDriveIn() const { std::filesystem::rename(folder / "pulled", folder / "disk"); }

    QString key;
};

inline std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace coffer::test
