// SPDX-License-Identifier: GPL-3.0-or-later
// What every object begins with, where it lies, and the objects that computers write.
#include "format/computerheader.h"
#include "format/labels.h"
#include "format/layout.h"
#include "format/pack.h"
#include "format/slotfile.h"
#include "formatsupport.h"

namespace coffer::format {
namespace {

using test::bytesOf;
using test::expectEveryCutRefused;
using test::filled;

MapEncoder header() {
    return beginHeader(kKindPack, filled<VaultId>(7));
}

Result<ObjectView> split(const MapEncoder& map) {
    static Bytes object;
    object = encodePrefix(map);
    return splitObject(object);
}

TEST(Prefix, isCutIntoItsParts) {
    Bytes object = encodePrefix(header());
    const std::size_t size = object.size();
    append(object, bytesOf("body"));
    const auto view = splitObject(object);
    ASSERT_TRUE(view.ok());
    EXPECT_EQ(view->kind, kKindPack);
    EXPECT_EQ(view->vault, filled<VaultId>(7));
    EXPECT_EQ(view->prefix.size(), size);
    EXPECT_EQ(asText(view->body), "body");
    EXPECT_EQ(prefixSize(object).value(), size);
    for (std::size_t cut = 0; cut < size; ++cut) {
        EXPECT_FALSE(splitObject(ByteView(object).first(cut)).ok());
    }
    for (std::size_t bit = 0; bit < 64; ++bit) {
        Bytes changed = object;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ 1U << bit % 8);
        EXPECT_FALSE(splitObject(changed).ok()) << "bit " << bit << " of the magic";
    }
}

TEST(Prefix, newerVersionsAndFeaturesAreNamed) {
    MapEncoder newer;
    newer.key("version").unsignedInteger(2);
    newer.key("kind").text(kKindPack);
    newer.key("vault").bytes(filled<VaultId>(7));
    EXPECT_EQ(split(newer).error().code, Code::TooNew);
    MapEncoder requiring = header();
    requiring.key("require").array(2).text("shiny").text("");
    const auto refused = split(requiring);
    EXPECT_EQ(refused.error().code, Code::TooNew);
    EXPECT_NE(refused.error().detail.find("\"shiny\""), std::string::npos);
    MapEncoder nameless = header();
    nameless.key("require").array(1).text("");
    EXPECT_EQ(split(nameless).error().code, Code::TooNew);
    MapEncoder none = header();
    none.key("require").array(0);
    EXPECT_EQ(split(none).error().code, Code::Damaged) << "the list is never empty";
    MapEncoder unknown = header();
    unknown.key("optional").array(1).text("ignored");
    EXPECT_TRUE(split(unknown).ok());
}

TEST(Prefix, onlySlotsHaveLongHeaders) {
    const auto padded = [](std::string_view kind, std::size_t size) {
        MapEncoder map = beginHeader(kind, filled<VaultId>(7));
        map.key("padding").bytes(Bytes(size));
        return split(map).ok();
    };
    EXPECT_TRUE(padded(kKindLog, 1600));
    EXPECT_FALSE(padded(kKindLog, 1801));
    EXPECT_FALSE(padded(kKindStatement, 1801));
    EXPECT_TRUE(padded(kKindSlot, 100'000));
}

TEST(Labels, areTextAndAZeroAndTheParts) {
    EXPECT_EQ(asText(label("slot-kem")), std::string_view("coffer/v1/slot-kem\0", 19));
    EXPECT_EQ(label("log", {filled<Hash>(9)}).size(), 14U + 32U);
}

TEST(Layout, namesHaveOneSpelling) {
    const Hash hash = filled<Hash>(0xab);
    const std::string digits(toHex(hash));
    EXPECT_EQ(parseSlotFileName(slotFileName(hash)), hash);
    EXPECT_EQ(parseStatementFileName(statementFileName(hash)), hash);
    EXPECT_TRUE(parseLogFileName("9999999999-" + toHex(hash)));
    EXPECT_EQ(parseLogFileName("9999999999-" + toHex(hash))->sequence, kHighestSequence);
    EXPECT_FALSE(parseLogFileName("10000000000-" + toHex(hash))) << "eleven digits";
    EXPECT_FALSE(parseLogFileName("999999999-" + toHex(hash))) << "nine digits";
    const auto log = parseLogFileName(logFileName(42, hash));
    ASSERT_TRUE(log);
    EXPECT_EQ(log->sequence, 42U);
    EXPECT_EQ(log->hash, hash);
    std::string upper = digits;
    upper[0] = 'A';
    for (const std::string& name : {"slot-" + upper, "Slot-" + digits, "slot-" + digits + " ",
                                    "slot-" + digits + " (1)", " slot-" + digits, "slot-" + digits.substr(1),
                                    "slot-" + digits + "a", "statement-" + digits, std::string("slot-")}) {
        EXPECT_FALSE(parseSlotFileName(name)) << name;
    }
    for (const std::string start : {"000000042-", "00000000042-", "+000000042-", "-000000042-", " 000000042-",
                                    "0x00000042-", "0000000042_", "00000000a2-", "0000000042"}) {
        EXPECT_FALSE(parseLogFileName(start + digits)) << start;
    }
    EXPECT_FALSE(parseLogFileName("0000000042-" + upper));
    EXPECT_FALSE(parseLogFileName(""));
}

ComputerHeader sampleHeader() {
    ComputerHeader sample{std::string(kKindLog), 300, {}};
    sample.session = {filled<VaultId>(1),   filled<ComputerId>(2), filled<SessionId>(3),
                      filled<EpochName>(4), filled<EpochName>(5),  filled<EpochName>(6),
                      filled<DomainId>(7),  filled<SealerKey>(8),  filled<SealedKey>(9)};
    return sample;
}

TEST(ComputerHeader, roundTrips) {
    const ComputerHeader sample = sampleHeader();
    const Bytes prefix = encodeComputerPrefix(sample);
    const auto read = decodeComputerHeader(splitObject(prefix).value());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(encodeComputerPrefix(*read), prefix);
    EXPECT_EQ(read->ordinal, 300U);
    EXPECT_EQ(sessionInfo(read->session), sessionInfo(sample.session));
    EXPECT_EQ(sessionInfo(sample.session).size(), 18U + 16 * 4 + 32 * 3);
}

TEST(ComputerHeader, otherKindsAndMissingFieldsAreRefused) {
    ComputerHeader statement = sampleHeader();
    statement.kind = kKindStatement;
    const Bytes wrongKind = encodeComputerPrefix(statement);
    EXPECT_FALSE(decodeComputerHeader(splitObject(wrongKind).value()).ok());
    const Bytes bare = encodePrefix(header());
    EXPECT_FALSE(decodeComputerHeader(splitObject(bare).value()).ok());
}

SlotHeader sampleSlot() {
    SlotHeader slot;
    slot.vault = filled<VaultId>(1);
    slot.slot = filled<SlotId>(2);
    slot.epoch = filled<EpochName>(3);
    slot.number = 4;
    slot.method = "security-key";
    slot.check = filled<CheckValue>(5);
    slot.salt = Bytes(32, 6);
    slot.argon2id = Argon2idCost{8, 1, 1};
    slot.credential = Bytes(64, 7);
    slot.relyingParty = "coffer.invalid";
    slot.transports = {"usb", "nfc"};
    slot.tpm = test::hex("a1616101");
    for (const char* method : {"password", "security-key"}) {
        slot.parts.emplace_back().method = method;
    }
    slot.parts.front().salt = Bytes(16, 9);
    slot.earlier = Bytes(73, 8);
    return slot;
}

TEST(SlotFile, roundTripsAndEveryCutIsRefused) {
    const Bytes prefix = encodeSlotPrefix(sampleSlot());
    const Bytes file = encodeSlotFile(prefix, filled<SealerKey>(1), filled<SealedKey>(2));
    const auto read = decodeSlotFile(file);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->prefix, prefix);
    EXPECT_EQ(encodeSlotPrefix(read->header), prefix);
    EXPECT_EQ(read->header.transports.size(), 2U);
    EXPECT_EQ(read->header.parts.size(), 2U);
    EXPECT_EQ(read->header.parts.front().salt, Bytes(16, 9));
    EXPECT_EQ(read->enc, filled<SealerKey>(1));
    EXPECT_EQ(read->sealed, filled<SealedKey>(2));
    expectEveryCutRefused(file, decodeSlotFile);
}

TEST(Contents, roundTripAndEveryCutIsRefused) {
    const PackContents contents{std::string(kClassMedia),
                                {{filled<ChunkId>(1), ChunkKind::Data, 2, 100, 4'000'000},
                                 {filled<ChunkId>(2), ChunkKind::CatalogueNode, 0, 5, 5}}};
    const Bytes encoded = encodeContents(contents);
    EXPECT_EQ(decodeContents(encoded).value(), contents);
    expectEveryCutRefused(encoded, decodeContents);
    const std::vector<IndexedPack> packs{{filled<Hash>(3), 12345, contents}, {filled<Hash>(4), 1, {"x", {}}}};
    EXPECT_EQ(decodeIndex(encodeIndex(packs)).value(), packs);
    expectEveryCutRefused(encodeIndex(packs), decodeIndex);
}

TEST(Contents, boundsAreChecked) {
    const auto accepted = [](std::uint64_t kind, std::uint64_t compression, std::uint64_t stored,
                             std::uint64_t plain) {
        MapEncoder map;
        map.key("class").text("data");
        map.key("chunks")
            .array(1)
            .array(5)
            .bytes(filled<ChunkId>(1))
            .unsignedInteger(kind)
            .unsignedInteger(compression)
            .unsignedInteger(stored)
            .unsignedInteger(plain);
        return decodeContents(map.take()).ok();
    };
    EXPECT_TRUE(accepted(1, 2, kMaximumStoredChunk, kMaximumChunk));
    EXPECT_FALSE(accepted(0, 2, 1, 1));
    EXPECT_FALSE(accepted(5, 2, 1, 1));
    EXPECT_FALSE(accepted(1, 3, 1, 1));
    EXPECT_FALSE(accepted(1, 2, std::uint64_t{kMaximumStoredChunk} + 1, 1));
    EXPECT_FALSE(accepted(1, 2, 1, std::uint64_t{kMaximumChunk} + 1));
    EXPECT_FALSE(accepted(1, 2, 0x100000001, 1));
    EXPECT_FALSE(accepted(1, 0, 5, 6)) << "uncompressed, so both lengths are one";
}

TEST(Padme, isTheFormula) {
    // 9 = 1001b: E = 3, S = 2, so to a multiple of 2: 10. 1000: E = 9, S = 4, of 32: 1024. 1025: E = 10, S =
    // 4, of 64: 1088. 100000: E = 16, S = 5, of 2048: 100352. 32 MiB and 1: E = 25, S = 5, of 2^20: 33 MiB.
    const std::pair<std::uint64_t, std::uint64_t> lengths[] = {{0, 0},
                                                               {1, 1},
                                                               {2, 2},
                                                               {8, 8},
                                                               {9, 10},
                                                               {1000, 1024},
                                                               {1024, 1024},
                                                               {1025, 1088},
                                                               {100000, 100352},
                                                               {33554432, 33554432},
                                                               {33554433, 34603008}};
    for (const auto& [size, padded] : lengths) {
        EXPECT_EQ(padmeSize(size), padded) << size;
    }
}

}  // namespace
}  // namespace coffer::format
