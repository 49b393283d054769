// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "vault/keyfiles.h"
#include "vault/objectparts.h"
#include "vault/progressmeter.h"
#include "vault/readercopies.h"
#include "vault/threads.h"
#include "vault/verify.h"
#include "vault/verifythreads.h"

namespace coffer {
namespace {

struct NamedObject {
    std::string name;
    Hash hash;
    std::uint64_t size;
    std::uint64_t limit;  ///< what its kind may have; FORMAT.md section 15

    [[nodiscard]] std::uint64_t read() const { return size > limit ? 0 : size; }
};

/// What lies in one folder of a vault.
struct Kind {
    std::optional<Hash> (*parse)(std::string_view name);
    std::uint64_t limit;
};

std::optional<Hash> parseKeyFile(std::string_view name) {
    const auto slot = format::parseSlotFileName(name);
    return slot ? slot : format::parseStatementFileName(name);
}

std::optional<Hash> parsePlain(std::string_view name) {
    return fixedFromHex<Hash>(name);
}

std::optional<Hash> parseLog(std::string_view name) {
    const auto parsed = format::parseLogFileName(name);
    return parsed ? std::optional<Hash>(parsed->hash) : std::nullopt;
}

constexpr Kind kKeyFile{parseKeyFile, std::max(format::kMaximumStatement, format::kMaximumSlotFile)};
constexpr Kind kReader{parseReaderName, kMaximumReader};
constexpr Kind kPack{parsePlain, format::kMaximumPack};
constexpr Kind kIndex{parsePlain, format::kMaximumIndex};
constexpr Kind kLogEntry{parseLog, format::kMaximumLogEntry};

/// All objects of a vault by their names alone.
class Inventory {
public:
    Inventory(Storage& storage, VerifyReport& report) : m_storage(storage), m_report(report) {}

    Result<std::vector<NamedObject>> take() {
        TRY_VOID(folder(std::string(format::kKeysFolder), kKeyFile));
        TRY_VOID(folder(std::string(format::kSecondKeysFolder), kKeyFile));
        TRY_VOID(folder(std::string(format::kReaderFolder), kReader));
        TRY(const auto computers, m_storage.list(format::kComputersFolder));
        for (const auto& item : computers) {
            const auto computer = fixedFromHex<ComputerId>(item.name);
            if (!computer || !item.isFolder) {
                m_report.strangers.push_back(std::string(format::kComputersFolder) + "/" + item.name);
                continue;
            }
            TRY_VOID(folder(format::packsFolder(*computer), kPack));
            TRY_VOID(folder(format::indexesFolder(*computer), kIndex));
            TRY_VOID(folder(format::logFolder(*computer), kLogEntry));
        }
        return std::move(m_objects);
    }

private:
    Result<void> folder(const std::string& folder, const Kind& kind) {
        TRY(const auto items, m_storage.list(folder));
        for (const auto& item : items) {
            const std::string name = folder + "/" + item.name;
            const auto hash = item.isFolder ? std::nullopt : kind.parse(item.name);
            if (hash) {
                m_objects.push_back({name, *hash, item.size, kind.limit});
            } else {
                m_report.strangers.push_back(name);
            }
        }
        return {};
    }

    Storage& m_storage;
    VerifyReport& m_report;
    std::vector<NamedObject> m_objects;
};

Result<void> checkName(Storage& storage, const NamedObject& object, const Progress& progress) {
    TRY(const auto reader, storage.open(object.name));
    if (std::max(object.size, reader->size()) > object.limit) {
        return tooLarge(object.name, "object of its kind");
    }
    TRY(const Hash hash, hashOf(*reader, &progress));
    return hash == object.hash
               ? Result<void>()
               : Error{Code::Damaged, object.name + " is damaged: its content is not what its name says"};
}

/// Any folder would pass otherwise, also the place of a drive that is not connected.
Result<void> requireStatement(const std::vector<NamedObject>& objects, VerifyReport& report) {
    const auto isStatement = [](const NamedObject& object) {
        return format::parseStatementFileName(object.name.substr(object.name.rfind('/') + 1)).has_value();
    };
    if (std::any_of(objects.begin(), objects.end(), isStatement)) {
        return {};
    }
    return objects.empty()
               ? Error{Code::NotFound, "there is no vault in this folder"}
               : addDamage(report, std::string(format::kKeysFolder),
                           {Code::Damaged, "no statement is left, and without one nothing here opens"});
}

}  // namespace

Result<VerifyReport> verifyNames(Storage& storage, Progress& progress) {
    VerifyReport report;
    TRY(const auto objects, Inventory(storage, report).take());
    TRY_VOID(requireStatement(objects, report));
    ProgressMeter meter(progress, "verifying");
    std::uint64_t total = 0;
    for (const auto& object : objects) {
        total += object.read();
    }
    meter.setTotals(objects.size(), total);
    std::mutex mutex;
    TRY_VOID(onThreads(suitableThreads(), objects.size(), [&](std::size_t i) -> Result<void> {
        const auto checked = checkName(storage, objects[i], progress);
        meter.add(1, objects[i].read());
        const std::scoped_lock lock(mutex);
        ++report.objects;
        report.bytes += objects[i].read();
        return checked.ok() ? Result<void>() : addDamage(report, objects[i].name, checked.error());
    }));
    meter.finish();
    const bool hadKeys = std::any_of(objects.begin(), objects.end(), [](const NamedObject& object) {
        return object.name.starts_with(format::kKeysFolder);
    });
    TRY_VOID(report.good() || !hadKeys ? Result<void>() : requireStillThere(storage));
    return report;
}

}  // namespace coffer
