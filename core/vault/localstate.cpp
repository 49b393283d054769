// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/localstate.h"

#include <system_error>

#include "vault/localstatequeries.h"

namespace coffer {
namespace {

constexpr const char* kFile = kLocalStateFile;
constexpr const char* kDamagedMark = "state.damaged";  ///< left by a run that met damage: rebuild next time
constexpr const char* kSettings =
    "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
    "PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=4000;";
constexpr const char* kSchema =
    "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS heads(computer BLOB PRIMARY KEY, head BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS followed(computer BLOB PRIMARY KEY, statement BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS keyfiles(name TEXT PRIMARY KEY, file BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS indexes(number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE);"
    "CREATE TABLE IF NOT EXISTS packs(number INTEGER PRIMARY KEY, hash BLOB NOT NULL, size INTEGER NOT NULL,"
    " contents BLOB, idx INTEGER, finished INTEGER NOT NULL DEFAULT 0);"
    "CREATE INDEX IF NOT EXISTS openpacks ON packs(number) WHERE finished=0;"
    "CREATE TABLE IF NOT EXISTS adopted(pack INTEGER PRIMARY KEY, computer BLOB NOT NULL);"
    "CREATE TABLE IF NOT EXISTS chunks(id BLOB PRIMARY KEY, pack INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS wanting(id BLOB PRIMARY KEY, pack BLOB NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS files(path BLOB PRIMARY KEY, size INTEGER NOT NULL, mtime INTEGER NOT NULL,"
    " ctime INTEGER NOT NULL, inode INTEGER NOT NULL, device INTEGER NOT NULL, stored INTEGER NOT NULL,"
    " parts BLOB NOT NULL, chats BLOB NOT NULL, packs BLOB NOT NULL, source INTEGER NOT NULL,"
    " run INTEGER NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS sources(number INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE,"
    " run INTEGER NOT NULL, backup INTEGER NOT NULL);";
constexpr std::string_view kVersion = "coffer local state 2";

}  // namespace

LocalState::LocalState(std::filesystem::path folder, ProcessLock lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock)) {}

LocalState::~LocalState() = default;

Result<std::unique_ptr<LocalState>> LocalState::open(const std::filesystem::path& folder) {
    TRY_VOID(makePrivateFolder(folder));
    TRY(auto lock, ProcessLock::take(folder / "state.lock"));
    auto state = std::unique_ptr<LocalState>(new LocalState(folder, std::move(lock)));
    std::error_code ignored;
    const bool present = std::filesystem::exists(folder / kFile, ignored);
    const bool marked = std::filesystem::exists(folder / kDamagedMark, ignored);
    state->m_origin = present ? Origin::Found : Origin::New;
    auto opened = marked && present ? Result<void>(Error{Code::Damaged, "marked"}) : state->openDatabase();
    if (!opened.ok() && opened.error().code == Code::Damaged) {
        TRY_VOID(state->putAside());
        state->m_origin = Origin::Rebuilt;
        opened = state->openDatabase();
    }
    TRY_VOID(opened);
    return state;
}

Result<void> LocalState::putAside() {
    m_queries.reset();
    m_database.reset();
    std::error_code error;
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const auto file = m_folder / (std::string(kFile) + suffix);
        if (std::filesystem::exists(file, error)) {
            std::filesystem::rename(file, file.string() + ".damaged", error);
        }
    }
    std::filesystem::remove(m_folder / kDamagedMark, error);
    return error ? Result<void>(Error{Code::Unavailable,
                                      "the damaged notes of this computer about the vault "
                                      "cannot be put aside"})
                 : Result<void>();
}

Result<void> LocalState::openDatabase() {
    TRY(m_database, sqlite::Database::open(m_folder / kFile));
    TRY_VOID(m_database->execute(kSettings));
    TRY_VOID(createTables());
    TRY_VOID(prepareQueries());
    TRY(const auto version, value("version"));
    if (version && asText(*version) != kVersion) {
        return Error{Code::Damaged, "this computer's notes about the vault are of an unknown version"};
    }
    return version ? Result<void>() : setValue("version", asBytes(kVersion));
}

Result<void> LocalState::createTables() {
    TRY(auto transaction, sqlite::Transaction::begin(*m_database));
    TRY_VOID(m_database->execute(kSchema));
    TRY_VOID(transaction.commit());
    // Tables of an earlier version lack columns, and are not worth converting.
    return m_database->prepare("SELECT source, run FROM files LIMIT 0").ok()
               ? Result<void>()
               : Error{Code::Damaged, "this computer's notes about the vault are of an earlier version"};
}

Result<void> LocalState::prepareQueries() {
    m_queries = std::make_unique<Queries>();
    Queries& q = *m_queries;
    const std::pair<sqlite::Query*, const char*> all[] = {
        {&q.getValue, "SELECT value FROM meta WHERE key=CAST(?1 AS TEXT)"},
        {&q.setValue, "INSERT OR REPLACE INTO meta VALUES(CAST(?1 AS TEXT),?2)"},
        {&q.heads, "SELECT computer, head FROM heads"},
        {&q.setHead, "INSERT OR REPLACE INTO heads VALUES(?1,?2)"},
        {&q.followed, "SELECT computer, statement FROM followed"},
        {&q.setFollowed, "INSERT OR REPLACE INTO followed VALUES(?1,?2)"},
        {&q.keyFiles, "SELECT name, file FROM keyfiles"},
        {&q.keepKeyFile, "INSERT OR REPLACE INTO keyfiles VALUES(CAST(?1 AS TEXT),?2)"},
        {&q.dropKeyFile, "DELETE FROM keyfiles WHERE name=CAST(?1 AS TEXT)"},
        {&q.findChunk, "SELECT pack FROM chunks WHERE id=?1"},
        {&q.findFile,
         "SELECT size,mtime,ctime,inode,device,stored,parts,chats,packs,source,run FROM files WHERE path=?1"},
        {&q.lastPack, "SELECT max(number) FROM packs"},
        {&q.insertPack, "INSERT INTO packs(number,hash,size,contents) VALUES(?1,?2,?3,?4)"},
        {&q.insertChunk, "INSERT OR IGNORE INTO chunks VALUES(?1,?2)"},
        {&q.foundChunk, "DELETE FROM wanting WHERE id=?1"},
        {&q.insertFile, "INSERT OR REPLACE INTO files VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)"},
        {&q.withoutIndex,
         "SELECT number,hash,size,contents FROM packs WHERE finished=0 AND idx IS NULL ORDER BY number"},
        {&q.insertIndex, "INSERT INTO indexes(hash) VALUES(?1)"},
        {&q.setIndex,
         "UPDATE packs SET idx=(SELECT number FROM indexes WHERE hash=?2),contents=NULL WHERE number=?1"},
        {&q.unnamed, "SELECT hash FROM indexes ORDER BY number"},
        {&q.finishPacks,
         "UPDATE packs SET finished=1 WHERE finished=0 AND idx=(SELECT number FROM indexes WHERE hash=?1)"},
        {&q.finishIndex, "DELETE FROM indexes WHERE hash=?1"},
    };
    for (const auto& [query, sql] : all) {
        TRY(*query, m_database->prepare(sql));
    }
    return {};
}

void LocalState::noteDamage(const Error& error) {
    if (error.code == Code::Damaged) {
        static_cast<void>(ProcessLock::take(m_folder / kDamagedMark).ok());
    }
}

Result<void> LocalState::guard(Result<void> result) {
    if (!result.ok()) {
        noteDamage(result.error());
    }
    return result;
}

Result<std::optional<Bytes>> LocalState::value(std::string_view key) {
    auto& query = m_queries->getValue.reset().bind(1, asBytes(key));
    TRY(const bool found, query.step());
    std::optional<Bytes> result;
    if (found) {
        const ByteView bytes = query.bytes(0);
        result = Bytes(bytes.begin(), bytes.end());
    }
    query.reset();
    return result;
}

Result<void> LocalState::setValue(std::string_view key, ByteView value) {
    return m_queries->setValue.reset().bind(1, asBytes(key)).bind(2, value).run();
}

Result<std::optional<format::LogHead>> LocalState::ownHead() {
    const std::scoped_lock lock(m_mutex);
    TRY(const auto stored, value("own-head"));
    std::optional<format::LogHead> result;
    if (stored) {
        TRY(result, decodeHead(*stored));
    }
    return result;
}

Result<std::optional<Hash>> LocalState::hashValue(std::string_view key) {
    const std::scoped_lock lock(m_mutex);
    TRY(const auto stored, value(key));
    return stored ? Hash::from(*stored) : std::nullopt;
}

Result<std::optional<Hash>> LocalState::pin() {
    return hashValue("pin");
}

Result<void> LocalState::setPin(const Hash& statement) {
    const std::scoped_lock lock(m_mutex);
    return guard(setValue("pin", statement));
}

Result<std::optional<Hash>> LocalState::packsCheckedUnder() {
    return hashValue("packs-checked");
}

Result<void> LocalState::setPacksCheckedUnder(const Hash& statement) {
    const std::scoped_lock lock(m_mutex);
    return guard(setValue("packs-checked", statement));
}

Result<std::optional<Hash>> LocalState::told() {
    return hashValue("told");
}

Result<void> LocalState::setTold(const Hash& statement) {
    const std::scoped_lock lock(m_mutex);
    return guard(setValue("told", statement));
}

Result<std::map<ComputerId, format::LogHead>> LocalState::appliedHeads() {
    const std::scoped_lock lock(m_mutex);
    std::map<ComputerId, format::LogHead> result;
    auto& query = m_queries->heads.reset();
    while (true) {
        TRY(const bool more, query.step());
        if (!more) {
            return result;
        }
        TRY(result[query.fixed<ComputerId>(0)], decodeHead(query.bytes(1)));
    }
}

Result<std::map<ComputerId, Hash>> LocalState::followed() {
    const std::scoped_lock lock(m_mutex);
    std::map<ComputerId, Hash> result;
    auto& query = m_queries->followed.reset();
    while (true) {
        TRY(const bool more, query.step());
        if (!more) {
            return result;
        }
        result[query.fixed<ComputerId>(0)] = query.fixed<Hash>(1);
    }
}

Result<std::map<std::string, Bytes>> LocalState::keyFiles() {
    const std::scoped_lock lock(m_mutex);
    std::map<std::string, Bytes> result;
    auto& query = m_queries->keyFiles.reset();
    while (true) {
        TRY(const bool more, query.step());
        if (!more) {
            return result;
        }
        const ByteView file = query.bytes(1);
        result[std::string(asText(query.bytes(0)))] = Bytes(file.begin(), file.end());
    }
}

Result<void> LocalState::keepKeyFile(const std::string& name, ByteView file) {
    const std::scoped_lock lock(m_mutex);
    return guard(m_queries->keepKeyFile.reset().bind(1, asBytes(name)).bind(2, file).run());
}

Result<void> LocalState::dropKeyFile(const std::string& name) {
    const std::scoped_lock lock(m_mutex);
    return guard(m_queries->dropKeyFile.reset().bind(1, asBytes(name)).run());
}

}  // namespace coffer
