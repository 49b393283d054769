// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

/// What a verb may say about its options: the few things that the verbs need of CLI11, whose header costs a
/// compiler twenty seconds and therefore stays behind this one. Declared before parsing; the values are
/// filled in by parsing and must live until the verb has run.
namespace coffer::cli {

/// One option or positional that was declared. A handle, copied freely.
class Argument {
public:
    explicit Argument(CLI::Option* option) : m_option(option) {}

    Argument required() const;
    /// What stands for the value in the help, e.g. "FILE".
    Argument typeName(const std::string& name) const;
    /// Not with nothing as its value; `wanted` ends the sentence that says so, e.g. "a name".
    Argument neverEmpty(const std::string& wanted) const;
    Argument defaultValue(const std::string& value) const;
    /// Not together with the other option, which must have been declared.
    Argument excludes(const std::string& other) const;
    /// Takes one value each time it is given, so that what follows stays a positional.
    Argument oneEachTime() const;

private:
    CLI::Option* m_option;
};

/// The command line of the program or of one verb. A handle, copied freely; the parser owns what it names.
class Arguments {
public:
    explicit Arguments(CLI::App& parser) : m_parser(&parser) {}

    /// A verb below this one.
    [[nodiscard]] Arguments verb(const std::string& name, const std::string& description) const;
    /// A verb that only groups others, one of which must be chosen.
    [[nodiscard]] Arguments family(const std::string& name, const std::string& description) const;

    /// "name" is a positional, "--name" an option.
    Argument option(const std::string& names, std::string& value, const std::string& help) const;
    Argument option(const std::string& names, std::vector<std::string>& values,
                    const std::string& help) const;
    /// Takes decimal digits and nothing else.
    Argument option(const std::string& names, std::optional<std::uint64_t>& value,
                    const std::string& help) const;
    Argument flag(const std::string& names, bool& value, const std::string& help) const;

    /// Called once parsing is done, if this is the verb that was given.
    void onChosen(std::function<void()> action) const;

private:
    CLI::App* m_parser;
};

}  // namespace coffer::cli
