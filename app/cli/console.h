// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "result/result.h"

namespace coffer::cli {

using Json = nlohmann::json;

/// Everything the program prints. Results go to standard output, warnings and errors to standard error. With
/// `--json`, standard output holds one object a line and nothing else. Nothing printed here can steer a
/// terminal. Text and objects are given side by side; each form prints its own.
class Console {
public:
    enum class Form { Text, Objects };
    explicit Console(Form form) : m_form(form) {}

    [[nodiscard]] bool json() const { return m_form == Form::Objects; }

    void text(const std::string& line) const;  ///< in text form only
    void object(const Json& object) const;     ///< in JSON form only
    /// Something the person should know that does not stop the work. `kind` is stable, for programs.
    void warn(const std::string& kind, const std::string& sentence) const;
    void fail(const Error& error) const;

private:
    Form m_form;
};

std::string humanSize(std::uint64_t bytes);         ///< "1.4 GiB"
std::string humanTime(std::uint64_t milliseconds);  ///< local time, "2026-11-21 18:40:05"
std::string humanSeconds(std::int64_t seconds);     ///< the same of seconds since 1970, also of those before
std::string humanCount(std::uint64_t number, const std::string& one,
                       const std::string& many);  ///< "1 file", "12 files"

}  // namespace coffer::cli
