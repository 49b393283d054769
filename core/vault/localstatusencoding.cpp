// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/localstatusencoding.h"

#include <algorithm>

#include "format/cbor.h"

namespace coffer {
namespace {

constexpr std::size_t kSourceFields = 7;
constexpr std::size_t kSourceFieldsWithoutHolder = 5;
constexpr std::size_t kAttemptFields = 6;

void encodeFigures(const format::Figures& figures, format::Encoder& to) {
    format::MapEncoder map;
    for (const auto& [name, value] : figures) {
        map.key(name).unsignedInteger(value);
    }
    map.writeTo(to);
}

void encodeSources(const std::vector<SourceMeasure>& sources, format::Encoder& to) {
    to.array(sources.size());
    for (const auto& source : sources) {
        to.array(source.holder ? kSourceFields : kSourceFieldsWithoutHolder).bytes(source.source);
        for (const auto& measure : {source.last, source.expected}) {
            to.unsignedInteger(measure.files).unsignedInteger(measure.messages);
        }
        if (source.holder) {
            to.unsignedInteger(source.holder->sequence).bytes(source.holder->hash);
        }
    }
}

/// A key of its own, which earlier versions skip: they know the fields of a source by their number.
void encodeDates(const std::vector<SourceMeasure>& sources, format::Encoder& to) {
    to.array(sources.size());
    for (const auto& source : sources) {
        to.array(3).bytes(source.source).unsignedInteger(source.backedUp).text(source.newestMessage);
    }
}

void encodePacks(const std::set<Hash>& packs, format::Encoder& to) {
    to.array(packs.size());
    for (const auto& pack : packs) {
        to.bytes(pack);
    }
}

void encodeFailures(const LocalStatus& status, format::MapEncoder& map) {
    constexpr std::size_t kDrillFields = 5;
    auto& drills = map.key("failed-drills").array(status.failedDrills.size());
    for (const auto& drill : status.failedDrills) {
        drills.array(kDrillFields).unsignedInteger(drill.time).boolean(drill.all);
        drills.bytes(drill.backup.computer).unsignedInteger(drill.backup.sequence).bytes(drill.backup.hash);
    }
    if (const auto& verify = status.failedVerify) {
        const auto depth = static_cast<std::uint64_t>(verify->depth);
        map.key("failed-verify")
            .array(3)
            .unsignedInteger(verify->time)
            .unsignedInteger(depth)
            .boolean(verify->costs);
    }
    encodePacks(status.damagedPacks, map.key("damaged-packs"));
    encodePacks(status.lostPacks, map.key("lost-packs"));
}

void encodeWays(const std::vector<WayNote>& ways, format::Encoder& to) {
    to.array(ways.size());
    for (const auto& way : ways) {
        to.array(4).bytes(way.slot).boolean(way.weak).boolean(way.synced).boolean(way.thisComputerOnly);
    }
}

void encodeAttempts(const std::vector<AttemptNote>& attempts, format::Encoder& to) {
    to.array(attempts.size());
    for (const auto& note : attempts) {
        to.array(kAttemptFields).text(note.event).text(note.method).text(note.reason);
        to.unsignedInteger(note.count).unsignedInteger(note.first).unsignedInteger(note.last);
    }
}

Result<void> decodeHead(format::Decoder& from, std::optional<format::LogHead>& to) {
    format::LogHead head;
    TRY_VOID(from.arrayOf(2));
    TRY(head.sequence, from.unsignedInteger());
    TRY(head.hash, from.fixed<Hash>());
    to = head;
    return {};
}

Result<void> decodeDrill(format::Decoder& from, std::optional<DrillNote>& to) {
    DrillNote note;
    TRY_VOID(from.arrayOf(2));
    TRY(note.time, from.unsignedInteger());
    TRY(note.good, from.boolean());
    to = note;
    return {};
}

Result<void> decodeFailedDrills(format::Decoder& from, std::vector<FailedDrill>& to) {
    return from.each([&]() -> Result<void> {
        constexpr std::size_t kFields = 5;
        FailedDrill drill;
        TRY_VOID(from.arrayOf(kFields));
        TRY(drill.time, from.unsignedInteger());
        TRY(drill.all, from.boolean());
        TRY(drill.backup.computer, from.fixed<ComputerId>());
        TRY(drill.backup.sequence, from.unsignedInteger());
        TRY(drill.backup.hash, from.fixed<Hash>());
        to.push_back(drill);
        return {};
    });
}

Result<void> decodeFailedVerify(format::Decoder& from, std::optional<FailedVerify>& to) {
    FailedVerify verify;
    TRY_VOID(from.arrayOf(3));
    TRY(verify.time, from.unsignedInteger());
    TRY(const std::uint64_t depth, from.unsignedInteger());
    TRY(verify.costs, from.boolean());
    verify.depth = static_cast<CheckDepth>(std::min(depth, static_cast<std::uint64_t>(CheckDepth::All)));
    to = verify;
    return {};
}

Result<void> decodePacks(format::Decoder& from, std::set<Hash>& to) {
    return from.each([&]() -> Result<void> {
        TRY(const auto pack, from.fixed<Hash>());
        to.insert(pack);
        return {};
    });
}

Result<void> decodeWays(format::Decoder& from, std::vector<WayNote>& to) {
    return from.each([&]() -> Result<void> {
        WayNote way;
        TRY_VOID(from.arrayOf(4));
        TRY(way.slot, from.fixed<SlotId>());
        for (bool* flag : {&way.weak, &way.synced, &way.thisComputerOnly}) {
            TRY(*flag, from.boolean());
        }
        to.push_back(way);
        return {};
    });
}

Result<void> decodeAttempts(format::Decoder& from, std::vector<AttemptNote>& to) {
    return from.each([&]() -> Result<void> {
        AttemptNote note;
        TRY_VOID(from.arrayOf(kAttemptFields));
        for (std::string* text : {&note.event, &note.method, &note.reason}) {
            TRY(*text, from.text());
        }
        for (std::uint64_t* number : {&note.count, &note.first, &note.last}) {
            TRY(*number, from.unsignedInteger());
        }
        to.push_back(std::move(note));
        return {};
    });
}

Result<void> decodeFigures(format::Decoder& from, format::Figures& to) {
    return from.map([&](std::string_view name) -> Result<void> {
        TRY(to[std::string(name)], from.unsignedInteger());
        return {};
    });
}

Result<void> decodeProblems(format::Decoder& from, std::vector<std::string>& to) {
    return from.each([&]() -> Result<void> {
        TRY(const auto problem, from.text());
        to.emplace_back(problem);
        return {};
    });
}

Result<void> decodeSources(format::Decoder& from, std::vector<SourceMeasure>& to) {
    return from.each([&]() -> Result<void> {
        SourceMeasure source;
        TRY(const std::size_t fields, from.array());
        if (fields != kSourceFields && fields != kSourceFieldsWithoutHolder) {
            return Error{Code::Damaged, "the measures of a source are malformed"};
        }
        TRY(source.source, from.fixed<PathKey>());
        for (auto* measure : {&source.last, &source.expected}) {
            TRY(measure->files, from.unsignedInteger());
            TRY(measure->messages, from.unsignedInteger());
        }
        if (fields == kSourceFields) {
            TRY(source.holder.emplace().sequence, from.unsignedInteger());
            TRY(source.holder->hash, from.fixed<Hash>());
        }
        to.push_back(source);
        return {};
    });
}

/// Of sources that stand before it: keys are in the order of their length.
Result<void> decodeDates(format::Decoder& from, std::vector<SourceMeasure>& to) {
    return from.each([&]() -> Result<void> {
        TRY_VOID(from.arrayOf(3));
        TRY(const auto source, from.fixed<PathKey>());
        TRY(const std::uint64_t backedUp, from.unsignedInteger());
        TRY(const auto message, from.text());
        for (auto& known : to) {
            if (known.source == source) {
                known.backedUp = backedUp;
                known.newestMessage = message;
            }
        }
        return {};
    });
}

Result<void> decodeField(std::string_view key, format::Decoder& from, LocalStatus& status) {
    if (key == "vault") {
        TRY(status.vault, from.fixed<VaultId>());
    } else if (key == "computer") {
        TRY(status.computer, from.fixed<ComputerId>());
    } else if (key == "backup") {
        TRY(status.lastBackup, from.unsignedInteger());
    } else if (key == "message") {
        TRY(status.newestMessage, from.text());
    } else if (key == "newest") {
        return decodeHead(from, status.newest);
    } else if (key == "figures") {
        return decodeFigures(from, status.figures);
    } else if (key == "sources") {
        return decodeSources(from, status.sources);
    } else if (key == "source-dates") {
        return decodeDates(from, status.sources);
    } else if (key == "drill") {
        return decodeDrill(from, status.drill);
    } else if (key == "failed-drills") {
        return decodeFailedDrills(from, status.failedDrills);
    } else if (key == "failed-verify") {
        return decodeFailedVerify(from, status.failedVerify);
    } else if (key == "damaged-packs") {
        return decodePacks(from, status.damagedPacks);
    } else if (key == "lost-packs") {
        return decodePacks(from, status.lostPacks);
    } else if (key == "anew") {
        TRY(status.begunAnew, from.boolean());
    } else if (key == "ways") {
        return decodeWays(from, status.ways);
    } else if (key == "attempts") {
        return decodeAttempts(from, status.attempts);
    } else if (key == "problems") {
        return decodeProblems(from, status.problems);
    } else {
        return from.skip();
    }
    return {};
}

}  // namespace

Bytes encodeLocalStatus(const LocalStatus& status) {
    format::MapEncoder map;
    map.key("vault").bytes(status.vault);
    map.key("computer").bytes(status.computer);
    map.key("backup").unsignedInteger(status.lastBackup);
    if (status.newest) {
        map.key("newest").array(2).unsignedInteger(status.newest->sequence).bytes(status.newest->hash);
    }
    encodeFigures(status.figures, map.key("figures"));
    map.key("message").text(status.newestMessage);
    encodeSources(status.sources, map.key("sources"));
    encodeDates(status.sources, map.key("source-dates"));
    if (status.drill) {
        map.key("drill").array(2).unsignedInteger(status.drill->time).boolean(status.drill->good);
    }
    encodeFailures(status, map);
    encodeWays(status.ways, map.key("ways"));
    encodeAttempts(status.attempts, map.key("attempts"));
    map.key("anew").boolean(status.begunAnew);
    auto& problems = map.key("problems").array(status.problems.size());
    for (const auto& problem : status.problems) {
        problems.text(problem);
    }
    return map.take();
}

Result<LocalStatus> decodeLocalStatus(ByteView payload) {
    LocalStatus status;
    format::Decoder from(payload);
    TRY_VOID(from.map([&](std::string_view key) { return decodeField(key, from, status); }));
    TRY_VOID(from.finish());
    return status;
}

}  // namespace coffer
