// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/tree.h"

#include "format/catalogue.h"
#include "format/cbor.h"
#include "formatsupport.h"

namespace coffer::format {
namespace {

using test::bytesOf;
using test::expectEveryCutRefused;
using test::filled;

Entry file(std::string_view name) {
    Entry entry;
    entry.name = bytesOf(name);
    entry.type = kTypeFile;
    entry.mode = 0640;
    entry.mtime = {-5, 999'999'999};
    entry.size = 30;
    entry.parts = {{PartKind::Hole, 10, {}},
                   {PartKind::Data, 15, filled<ChunkId>(1)},
                   {PartKind::FileNode, 5, filled<ChunkId>(2)}};
    return entry;
}

bool accepted(const Entry& entry) {
    return decodeDirectory(encodeDirectory(std::vector<Entry>{entry})).ok();
}

TEST(Tree, entriesOfEveryTypeRoundTrip) {
    Entry folder = file("b");
    folder.type = kTypeDirectory;
    folder.size.reset();
    folder.parts.clear();
    folder.node = filled<ChunkId>(3);
    Entry link = file("c");
    link.type = kTypeSymlink;
    link.size.reset();
    link.parts.clear();
    link.target = bytesOf("../a");
    Entry all = file("\xff not text");
    all.uid = 1000;
    all.gid = 0;
    all.user = bytesOf("eva");
    all.group = bytesOf("users");
    all.link = 7;
    all.changed = true;
    const std::vector<Entry> entries{file("a"), folder, link, all};
    const Bytes node = encodeDirectory(entries);
    EXPECT_EQ(decodeDirectory(node).value().entries, entries);
    expectEveryCutRefused(node, decodeDirectory);
    const Bytes longNode = encodeLongDirectory({filled<ChunkId>(1), filled<ChunkId>(2)});
    EXPECT_EQ(decodeDirectory(longNode).value().nodes.size(), 2U);
    expectEveryCutRefused(longNode, decodeDirectory);
    EXPECT_FALSE(decodeDirectory(encodeLongDirectory({})).ok());
}

TEST(Tree, namesAreOneComponentInOrder) {
    for (const std::string& name : {std::string(), std::string("."), std::string(".."), std::string("a/b"),
                                    std::string("/"), std::string("a\0b", 3), std::string(65536, 'n')}) {
        EXPECT_FALSE(accepted(file(name))) << name.substr(0, 8);
    }
    EXPECT_TRUE(accepted(file("...")));
    EXPECT_TRUE(accepted(file(std::string(65535, 'n'))));
    EXPECT_FALSE(decodeDirectory(encodeDirectory(std::vector<Entry>{file("b"), file("a")})).ok());
    EXPECT_FALSE(decodeDirectory(encodeDirectory(std::vector<Entry>{file("a"), file("a")})).ok());
    EXPECT_TRUE(
        decodeDirectory(encodeDirectory(std::vector<Entry>{file("Z"), file("a"), file("\xc3")})).ok());
}

TEST(Tree, partsAddUpToTheSize) {
    Entry entry = file("a");
    entry.size = 31;
    EXPECT_FALSE(accepted(entry));
    entry.size.reset();
    EXPECT_FALSE(accepted(entry));
    entry.parts = {{PartKind::Hole, ~std::uint64_t{0}, {}}, {PartKind::Hole, 2, {}}};
    entry.size = 1;
    EXPECT_FALSE(accepted(entry)) << "a sum beyond 64 bits";
    entry.parts.clear();
    entry.size = 0;
    EXPECT_TRUE(accepted(entry));
}

TEST(Tree, whatATypeNeedsIsThere) {
    Entry entry = file("a");
    entry.type = kTypeDirectory;
    EXPECT_FALSE(accepted(entry));
    entry.type = kTypeSymlink;
    EXPECT_FALSE(accepted(entry));
    entry.type = "";
    EXPECT_TRUE(accepted(entry));
    entry.type = "of a later time";
    EXPECT_TRUE(accepted(entry));
    entry = file("a");
    entry.mode = 010000;
    EXPECT_FALSE(accepted(entry));
    entry = file("a");
    entry.mtime.nanoseconds = 1'000'000'000;
    EXPECT_FALSE(accepted(entry));
}

/// A directory of one empty file, whose entry lacks one field.
Bytes directoryWithout(std::string_view field) {
    MapEncoder map;
    const auto put = [&](std::string_view key, const auto& encode) {
        if (key != field) {
            encode(map.key(key));
        }
    };
    put("name", [](Encoder& to) { to.bytes(bytesOf("a")); });
    put("type", [](Encoder& to) { to.text(kTypeFile); });
    put("mode", [](Encoder& to) { to.unsignedInteger(0640); });
    put("mtime", [](Encoder& to) { to.array(2).integer(0).unsignedInteger(0); });
    put("size", [](Encoder& to) { to.unsignedInteger(0); });
    put("parts", [](Encoder& to) { to.array(0); });
    return encodeDirectory(std::vector<Bytes>{map.take()});
}

TEST(Tree, noRequiredFieldMayBeMissing) {
    EXPECT_TRUE(decodeDirectory(directoryWithout("")).ok());
    for (const auto* field : {"name", "type", "mode", "mtime", "size", "parts"}) {
        EXPECT_FALSE(decodeDirectory(directoryWithout(field)).ok()) << field;
    }
}

TEST(Tree, fileNodesRoundTrip) {
    const Bytes node = encodeFileNode(file("a").parts);
    EXPECT_EQ(decodeFileNode(node).value(), file("a").parts);
    expectEveryCutRefused(node, decodeFileNode);
    for (const auto* bad : {"8183000a40", "81820a0a", "818203 05", "8183010a41aa"}) {
        std::string digits(bad);
        std::erase(digits, ' ');
        EXPECT_FALSE(decodeFileNode(test::hex(digits)).ok()) << bad;
    }
}

TEST(Catalogue, nodesRoundTrip) {
    ChatRecord chat{
        "WhatsApp", "text", "Eva",         {"Eva", "Øyvind"}, 5, 1, "2024-11-03T18:20", std::nullopt,
        3,          2,      {"IMG-1.jpg"}, {"truncated"}};
    const Bytes chats = encodeChats({chat, chat});
    const std::vector<ChatRecord> both{chat, chat};
    EXPECT_EQ(decodeCatalogueNode(chats).value().chats, both);
    expectEveryCutRefused(chats, decodeCatalogueNode);
    const Bytes files = encodeCatalogueFiles({{bytesOf("a/b"), filled<ChunkId>(1)}});
    EXPECT_EQ(decodeCatalogueNode(files).value().files.front().path, bytesOf("a/b"));
    const Bytes parts = encodeCatalogueParts({filled<ChunkId>(1)});
    EXPECT_EQ(decodeCatalogueNode(parts).value().parts.size(), 1U);
    expectEveryCutRefused(parts, decodeCatalogueNode);
}

}  // namespace
}  // namespace coffer::format
