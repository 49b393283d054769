// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <utility>

namespace coffer::cli {
namespace {

/// The parser would take -1 for the largest number there is.
std::string complaintAboutNumber(const std::string& typed) {
    const bool digits = !typed.empty() && typed.find_first_not_of("0123456789") == std::string::npos;
    return digits && typed.size() < 19 ? std::string() : "\"" + typed + "\" is no number that can be taken";
}

}  // namespace

Argument Argument::required() const {
    return Argument(m_option->required());
}

Argument Argument::typeName(const std::string& name) const {
    return Argument(m_option->type_name(name));
}

Argument Argument::defaultValue(const std::string& value) const {
    return Argument(m_option->default_val(value));
}

Argument Argument::neverEmpty(const std::string& wanted) const {
    const auto complaint = [wanted](const std::string& value) {
        return value.empty() ? "it needs " + wanted : std::string();
    };
    return Argument(m_option->check(complaint));
}

Argument Argument::excludes(const std::string& other) const {
    return Argument(m_option->excludes(other));
}

Argument Argument::oneEachTime() const {
    return Argument(m_option->allow_extra_args(false));
}

Arguments Arguments::verb(const std::string& name, const std::string& description) const {
    return Arguments(*m_parser->add_subcommand(name, description));
}

Arguments Arguments::family(const std::string& name, const std::string& description) const {
    CLI::App* group = m_parser->add_subcommand(name, description);
    group->require_subcommand(1);
    return Arguments(*group);
}

Argument Arguments::option(const std::string& names, std::string& value, const std::string& help) const {
    return Argument(m_parser->add_option(names, value, help));
}

Argument Arguments::option(const std::string& names, std::vector<std::string>& values,
                           const std::string& help) const {
    return Argument(m_parser->add_option(names, values, help));
}

Argument Arguments::option(const std::string& names, std::optional<std::uint64_t>& value,
                           const std::string& help) const {
    const auto take = [&value](const std::uint64_t& number) { value = number; };
    return Argument(
        m_parser->add_option_function<std::uint64_t>(names, take, help)->check(complaintAboutNumber));
}

Argument Arguments::flag(const std::string& names, bool& value, const std::string& help) const {
    return Argument(m_parser->add_flag(names, value, help));
}

void Arguments::onChosen(std::function<void()> action) const {
    m_parser->callback(std::move(action));
}

}  // namespace coffer::cli
