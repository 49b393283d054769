// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memorystorage.h"

#include <algorithm>
#include <cassert>

#include "storage/objectname.h"
#include "storage/storageerror.h"

namespace coffer {
namespace {

using Objects = MemoryStorage::Objects;

class MemoryReader final : public ObjectReader {
public:
    MemoryReader(std::string_view name, std::shared_ptr<const Bytes> bytes)
        : m_name(name), m_bytes(std::move(bytes)) {}

    [[nodiscard]] std::uint64_t size() const override { return m_bytes->size(); }

    Result<void> readAt(std::uint64_t offset, ByteSpan into) override {
        if (offset > m_bytes->size() || into.size() > m_bytes->size() - offset) {
            return shorterThan(m_name, offset, into.size());
        }
        const auto from = ByteView(*m_bytes).subspan(static_cast<std::size_t>(offset), into.size());
        std::copy(from.begin(), from.end(), into.begin());
        return {};
    }

private:
    std::string m_name;
    std::shared_ptr<const Bytes> m_bytes;
};

// Whether a folder of this name exists, which it does if any object lies below it.
bool isFolder(const Objects& objects, std::string_view name) {
    const auto below = std::string(name) + '/';
    const auto first = objects.byName.lower_bound(below);
    return first != objects.byName.end() && first->first.starts_with(below);
}

// An object can hold no others, so neither the folder nor any folder around it may be one.
Result<void> checkIsNoObject(const Objects& objects, std::string_view folder) {
    for (auto part = folder; !part.empty(); part = splitObjectName(part).folder) {
        if (objects.byName.contains(part)) {
            return notAFolder(part);
        }
    }
    return {};
}

class MemoryWriter final : public ObjectWriter {
public:
    MemoryWriter(std::string_view folder, std::shared_ptr<Objects> objects)
        : m_folder(folder), m_objects(std::move(objects)) {}

    Result<void> append(ByteView bytes) override {
        coffer::append(m_bytes, bytes);
        return {};
    }

    Result<void> commit(std::string_view name) override {
        assert(!m_isCommitted && "an object is committed once");
        TRY_VOID(checkNamePart(name));
        const auto whole = joinName(m_folder, name);
        const std::scoped_lock lock(m_objects->mutex);
        TRY_VOID(checkIsNoObject(*m_objects, m_folder));
        if (isFolder(*m_objects, whole)) {
            return nameTaken(whole);
        }
        return keep(whole);
    }

private:
    Result<void> keep(const std::string& whole) {
        const auto size = m_bytes.size();
        const auto [place, isNew] = m_objects->byName.try_emplace(whole);
        if (isNew) {
            place->second = std::make_shared<const Bytes>(std::move(m_bytes));
        }
        m_isCommitted = place->second->size() == size;
        return m_isCommitted ? Result<void>() : nameTaken(whole);
    }

    std::string m_folder;
    std::shared_ptr<Objects> m_objects;
    Bytes m_bytes;
    bool m_isCommitted = false;
};

// The entry of `folder` under which the object `name`, somewhere below the folder, is found.
ObjectInfo entryFor(std::string_view name, std::size_t size, std::size_t prefix) {
    const auto rest = name.substr(prefix);
    const auto slash = rest.find('/');
    if (slash == std::string_view::npos) {
        return {std::string(rest), size, false};
    }
    return {std::string(rest.substr(0, slash)), 0, true};
}

}  // namespace

MemoryStorage::MemoryStorage() : m_objects(std::make_shared<Objects>()) {}
MemoryStorage::~MemoryStorage() = default;

Result<std::vector<ObjectInfo>> MemoryStorage::list(std::string_view folder) {
    TRY_VOID(checkFolderName(folder));
    const auto below = folder.empty() ? std::string() : std::string(folder) + '/';
    std::vector<ObjectInfo> entries;
    const std::scoped_lock lock(m_objects->mutex);
    TRY_VOID(checkIsNoObject(*m_objects, folder));
    const auto& objects = m_objects->byName;
    for (auto at = objects.lower_bound(below); at != objects.end() && at->first.starts_with(below);) {
        entries.push_back(entryFor(at->first, at->second->size(), below.size()));
        // '0' follows '/': the next name that is not inside the folder just listed.
        at = entries.back().isFolder ? objects.lower_bound(below + entries.back().name + '0') : std::next(at);
    }
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return entries;
}

Result<std::unique_ptr<ObjectReader>> MemoryStorage::open(std::string_view name) {
    TRY_VOID(checkObjectName(name));
    const std::scoped_lock lock(m_objects->mutex);
    const auto found = m_objects->byName.find(name);
    if (found == m_objects->byName.end()) {
        return isFolder(*m_objects, name) ? notAnObject(name) : noSuchObject(name);
    }
    return std::unique_ptr<ObjectReader>(std::make_unique<MemoryReader>(name, found->second));
}

Result<std::unique_ptr<ObjectWriter>> MemoryStorage::create(std::string_view folder) {
    TRY_VOID(checkFolderName(folder));
    return std::unique_ptr<ObjectWriter>(std::make_unique<MemoryWriter>(folder, m_objects));
}

Result<void> MemoryStorage::remove(std::string_view name) {
    TRY_VOID(checkObjectName(name));
    const std::scoped_lock lock(m_objects->mutex);
    const auto found = m_objects->byName.find(name);
    if (found == m_objects->byName.end()) {
        return isFolder(*m_objects, name) ? notAnObject(name) : noSuchObject(name);
    }
    m_objects->byName.erase(found);
    return {};
}

std::unique_ptr<MemoryStorage> MemoryStorage::copy() const {
    auto result = std::make_unique<MemoryStorage>();
    const std::scoped_lock lock(m_objects->mutex);
    result->m_objects->byName = m_objects->byName;
    return result;
}

void MemoryStorage::put(std::string_view name, Bytes bytes) {
    const std::scoped_lock lock(m_objects->mutex);
    m_objects->byName[std::string(name)] = std::make_shared<const Bytes>(std::move(bytes));
}

}  // namespace coffer
