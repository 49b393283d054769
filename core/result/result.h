// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

/// The room `result`: how everything in Coffer says that something did not work.
///
/// A function that can fail for a reason outside the program returns `Result<T>`: the value, or an `Error`.
/// Exceptions never cross a room; an assertion marks a bug. `Result` is a plain value: copyable when T is,
/// movable, owned by whoever holds it, and without any thread affinity.
///
///     Result<Bytes> readHeader(Storage& storage) {
///         TRY(auto object, storage.open("slots/…"));   // returns the Error from here if there is one
///         TRY_VOID(object->check());                    // the same for Result<void>
///         return object->bytes();
///     }
namespace coffer {

/// What kind of thing went wrong. There are few, because each one is a different thing for a person to do;
/// the command line gives each its own exit code.
enum class Code {
    Invalid,      ///< The request itself makes no sense (an option, a pattern, a path that is too long).
    NotFound,     ///< The named thing is not there.
    WrongKey,     ///< The secret is well formed and opens nothing here.
    Damaged,      ///< Bytes are not what was once written: truncated, flipped, missing from their place.
    Tampered,     ///< Bytes are well formed but contradict a signature, a chain or another object.
    TooNew,       ///< Written by a later version that requires a feature this one does not have.
    Busy,         ///< Somebody else is using it; trying later may help.
    Denied,       ///< The operating system or a device refused permission.
    NoSpace,      ///< The disk or quota is full.
    Unavailable,  ///< The drive, service or device cannot be reached now.
    Refused,      ///< A safety rule of Coffer forbids it.
    Cancelled,    ///< The person, or the caller, stopped it.
};

/// The stable lower-case name of a code, as it appears in `--json` output, e.g. "wrong-key".
constexpr const char* codeName(Code code) {
    switch (code) {
        case Code::Invalid:
            return "invalid";
        case Code::NotFound:
            return "not-found";
        case Code::WrongKey:
            return "wrong-key";
        case Code::Damaged:
            return "damaged";
        case Code::Tampered:
            return "tampered";
        case Code::TooNew:
            return "too-new";
        case Code::Busy:
            return "busy";
        case Code::Denied:
            return "denied";
        case Code::NoSpace:
            return "no-space";
        case Code::Unavailable:
            return "unavailable";
        case Code::Refused:
            return "refused";
        case Code::Cancelled:
            return "cancelled";
    }
    return "unknown";
}

/// Why something did not work.
struct Error {
    Code code;
    /// One plain English sentence (no full stop) that names the thing concerned: shown by the command line
    /// and under "Details" on screen. Never holds a secret.
    std::string detail;
    /// What exactly, where a code says too little to choose the words for it: "pin-wrong". Stable, for
    /// programs; empty where the code says it all. Text that lives as long as the program.
    std::string_view kind = {};
};

/// The value of a computation, or the reason there is none.
template <typename T>
class [[nodiscard]] Result {
    static_assert(!std::is_reference_v<T>, "return a pointer instead");
    static_assert(!std::is_same_v<T, Error>, "an Error is not a value");

public:
    using Value = T;

    // Both conversions are implicit on purpose: `return value;` and `return Error{…};` read as what they are.
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Requires: ok().
    [[nodiscard]] T& value() & {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const T& value() const& {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    /// By value, so that a loop over the value of a temporary Result does not outlive it.
    [[nodiscard]] T value() && {
        assert(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] T* operator->() { return &value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T& operator*() & { return value(); }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] T operator*() && { return std::move(*this).value(); }

    /// Requires: !ok().
    [[nodiscard]] const Error& error() const& {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }
    [[nodiscard]] Error&& error() && {
        assert(!ok());
        return std::move(*std::get_if<1>(&m_state));
    }

private:
    std::variant<T, Error> m_state;
};

/// A computation that has no value, only success or a reason.
template <>
class [[nodiscard]] Result<void> {
public:
    using Value = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }

    /// Requires: !ok().
    [[nodiscard]] const Error& error() const& {
        assert(!ok());
        return *m_error;
    }
    [[nodiscard]] Error&& error() && {
        assert(!ok());
        return std::move(*m_error);
    }

private:
    std::optional<Error> m_error;
};

}  // namespace coffer

// A macro that makes a declaration cannot put it in parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define COFFER_CONCAT_INNER(a, b) a##b
#define COFFER_CONCAT(a, b) COFFER_CONCAT_INNER(a, b)
#define COFFER_TRY_INNER(result, declaration, expression) \
    auto result = (expression);                           \
    if (!result.ok()) {                                   \
        return std::move(result).error();                 \
    }                                                     \
    declaration = std::move(result).value()

#define COFFER_TRY_VOID_INNER(result, expression)       \
    do {                                                \
        if (auto result = (expression); !result.ok()) { \
            return std::move(result).error();           \
        }                                               \
    } while (false)
// NOLINTEND(bugprone-macro-parentheses)

/// Declares a variable from a Result's value, or returns the Result's error from the enclosing function.
#define TRY(declaration, ...) COFFER_TRY_INNER(COFFER_CONCAT(tryResult, __LINE__), declaration, (__VA_ARGS__))

/// Returns the error of a Result<void> from the enclosing function, if there is one.
#define TRY_VOID(...) COFFER_TRY_VOID_INNER(COFFER_CONCAT(tryResult, __LINE__), (__VA_ARGS__))
