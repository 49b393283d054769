// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sqlite.h"

#include <sqlite3.h>

#include <fstream>
#include <utility>

#include "bytes/encoding.h"

namespace coffer::sqlite {
namespace {

Code codeFor(int status) {
    switch (status & 0xff) {
        case SQLITE_FULL:
            return Code::NoSpace;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_ERROR:  // a schema that is not ours
            return Code::Damaged;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Code::Busy;
        case SQLITE_PERM:
        case SQLITE_READONLY:
        case SQLITE_AUTH:
            return Code::Denied;
        default:
            return Code::Unavailable;
    }
}

/// SQLite's own words are about its insides; a person has a file and wants to know what happened to it.
const char* whatHappened(int status) {
    switch (status & 0xff) {
        case SQLITE_FULL:
            return "the disk or quota is full";
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_ERROR:
            return "it is damaged";
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return "another program uses it";
        case SQLITE_PERM:
        case SQLITE_READONLY:
        case SQLITE_AUTH:
            return "the permission to write it is missing";
        case SQLITE_CANTOPEN:
            return "it, or a file beside it, cannot be opened";
        default:
            return "reading or writing it failed";
    }
}

Error failure(const std::filesystem::path& file, int status) {
    return Error{codeFor(status), "this computer's notes about the vault, " + file.string() +
                                      ", cannot be used: " + whatHappened(status)};
}

Error failure(sqlite3* database, int status) {
    const char* name = sqlite3_db_filename(database, "main");
    return failure(std::filesystem::path(name == nullptr ? "" : name), status);
}

/// SQLite gives the files beside a database the permissions of the database.
void makePrivate(const std::filesystem::path& file) {
    namespace fs = std::filesystem;
    std::ofstream(file, std::ios::binary | std::ios::app).close();
    for (const char* suffix : {"", "-wal", "-shm"}) {
        std::error_code ignored;
        fs::permissions(file.string() + suffix, fs::perms::owner_read | fs::perms::owner_write, ignored);
    }
}

/// The path as SQLite wants it in a URI.
std::string uriOf(const std::filesystem::path& file) {
    constexpr std::string_view kPlain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:";
    std::string uri = "file:";
    for (const char c : file.generic_string()) {
        const auto byte = static_cast<std::uint8_t>(c);
        uri += kPlain.find(c) != std::string_view::npos ? std::string(1, c) : "%" + toHex(ByteView(&byte, 1));
    }
    return uri + "?immutable=1";
}

}  // namespace

void Query::Finalise::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Query& Query::reset() {
    sqlite3_reset(m_statement.get());
    return *this;
}

Query& Query::bind(int place, std::uint64_t number) {
    return bindSigned(place, static_cast<std::int64_t>(number));
}

Query& Query::bindSigned(int place, std::int64_t number) {
    sqlite3_bind_int64(m_statement.get(), place, number);
    return *this;
}

Query& Query::bind(int place, ByteView bytes) {
    static const std::uint8_t empty = 0;  // a null pointer would bind NULL
    sqlite3_bind_blob64(m_statement.get(), place, bytes.empty() ? &empty : bytes.data(), bytes.size(),
                        SQLITE_STATIC);
    return *this;
}

Query& Query::bindNull(int place) {
    sqlite3_bind_null(m_statement.get(), place);
    return *this;
}

Result<bool> Query::step() {
    const int status = sqlite3_step(m_statement.get());
    if (status == SQLITE_ROW || status == SQLITE_DONE) {
        return status == SQLITE_ROW;
    }
    const Error error = failure(sqlite3_db_handle(m_statement.get()), status);
    reset();
    return error;
}

Result<void> Query::run() {
    auto stepped = step();
    reset();
    return stepped.ok() ? Result<void>() : std::move(stepped).error();
}

std::uint64_t Query::number(int column) const {
    return static_cast<std::uint64_t>(signedNumber(column));
}

std::int64_t Query::signedNumber(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

ByteView Query::bytes(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

bool Query::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Result<Database> Database::open(const std::filesystem::path& file) {
    makePrivate(file);
    Database result;
    sqlite3* raw = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int status = sqlite3_open_v2(file.string().c_str(), &raw, flags, nullptr);
    result.m_database.reset(raw);
    if (status != SQLITE_OK) {
        return failure(file, status);
    }
    return result;
}

Result<Database> Database::look(const std::filesystem::path& file) {
    Database result;
    sqlite3* raw = nullptr;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    const int status = sqlite3_open_v2(uriOf(file).c_str(), &raw, flags, nullptr);
    result.m_database.reset(raw);
    if (status != SQLITE_OK) {
        return failure(file, status);
    }
    return result;
}

Result<void> Database::execute(const char* sql) {
    const int status = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    return status == SQLITE_OK ? Result<void>() : failure(m_database.get(), status);
}

Result<Query> Database::prepare(std::string_view sql) {
    Query query;
    sqlite3_stmt* raw = nullptr;
    const int status = sqlite3_prepare_v3(m_database.get(), sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    query.m_statement.reset(raw);
    if (status != SQLITE_OK) {
        return failure(m_database.get(), status);
    }
    return query;
}

Result<Transaction> Transaction::begin(Database& database) {
    TRY_VOID(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Result<void> Transaction::commit() {
    TRY_VOID(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database != nullptr) {
        static_cast<void>(m_database->execute("ROLLBACK").ok());
    }
}

}  // namespace coffer::sqlite
