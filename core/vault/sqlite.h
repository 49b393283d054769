// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "bytes/bytes.h"
#include "result/result.h"

struct sqlite3;
struct sqlite3_stmt;

/// A thin owner of libsqlite3, for the computer's own local state only; inside this room. The caller
/// serialises all use of one database and its queries. Errors: NoSpace, Damaged (not a database, or a broken
/// one), Busy, Denied, Unavailable.
namespace coffer::sqlite {

class Database;

/// A prepared statement. reset() before binding; parameters and columns count from 1 and 0 as in SQLite.
class Query {
public:
    Query() = default;
    Query& reset();
    Query& bind(int place, std::uint64_t number);
    Query& bindSigned(int place, std::int64_t number);
    /// The bytes must stay until the next reset().
    Query& bind(int place, ByteView bytes);
    Query& bindNull(int place);

    /// Whether there is a row. A query that is not stepped to its end holds a read lock: reset() it.
    Result<bool> step();
    /// step() for what gives no rows.
    Result<void> run();

    [[nodiscard]] std::uint64_t number(int column) const;
    [[nodiscard]] std::int64_t signedNumber(int column) const;
    [[nodiscard]] ByteView bytes(int column) const;  ///< Until the next step or reset.
    [[nodiscard]] bool isNull(int column) const;

    template <typename Fixed>
    [[nodiscard]] Fixed fixed(int column) const {
        return Fixed::from(bytes(column)).value_or(Fixed{});
    }

private:
    friend class Database;
    struct Finalise {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
};

/// Move-only. Queries must go before their database.
class Database {
public:
    /// Makes the file if absent. Only its owner may read it (POSIX).
    static Result<Database> open(const std::filesystem::path& file);
    /// For reading what the last process that closed the file left in it: takes no lock and writes nothing,
    /// not even beside it. Requires: nobody writes to it meanwhile.
    static Result<Database> look(const std::filesystem::path& file);
    Result<void> execute(const char* sql);
    Result<Query> prepare(std::string_view sql);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
};

/// All or nothing: rolls back unless committed.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);
    Result<void> commit();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

}  // namespace coffer::sqlite
