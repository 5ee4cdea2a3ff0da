// SPDX-FileCopyrightText: 2026 The Wirechief developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "internedtext.h"

#include "pointerset.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace wirechief {

namespace {

/// One text; its bytes follow it.
struct Node {
    quint32 id = 0;
    quint32 references = 0;
    quint32 length = 0;
    [[nodiscard]] char* bytes() { return reinterpret_cast<char*>(this + 1); }
    [[nodiscard]] QByteArrayView view() { return {bytes(), qsizetype(length)}; }
};

struct NodeText {
    QByteArrayView operator()(Node& node) const { return node.view(); }
};

struct Pool {
    PointerSet<Node, NodeText> nodes;
    std::vector<Node*> byId{nullptr};
    std::vector<quint32> freeIds;

    Node* get(QByteArrayView text)
    {
        Node* node = nodes.find(text);
        if (node != nullptr)
            return node;
        void* memory = std::malloc(sizeof(Node) + size_t(text.size()));
        if (memory == nullptr)
            throw std::bad_alloc();
        node = new (memory) Node{nextId(), 0, quint32(text.size())};
        std::memcpy(node->bytes(), text.data(), size_t(text.size()));
        byId[node->id] = node;
        nodes.insert(node);
        return node;
    }
    quint32 nextId()
    {
        if (freeIds.empty()) {
            byId.push_back(nullptr);
            return quint32(byId.size() - 1);
        }
        const quint32 id = freeIds.back();
        freeIds.pop_back();
        return id;
    }
    void drop(Node* node)
    {
        nodes.take(node->view());
        byId[node->id] = nullptr;
        freeIds.push_back(node->id);
        std::free(node);
    }
};

/// Never destroyed: a static object may still have a text when the program ends.
Pool& pool()
{
    static auto* const instance = new Pool;
    return *instance;
}

} // namespace

InternedText::InternedText(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    Node* node = pool().get(cut(text));
    ++node->references;
    m_id = node->id;
}

InternedText::InternedText(const InternedText& other)
    : m_id(other.m_id)
{
    if (m_id != 0)
        ++pool().byId[m_id]->references;
}

InternedText::~InternedText()
{
    if (m_id == 0)
        return;
    Node* node = pool().byId[m_id];
    if (--node->references == 0)
        pool().drop(node);
}

QByteArrayView InternedText::view() const
{
    return m_id == 0 ? QByteArrayView() : pool().byId[m_id]->view();
}

qsizetype InternedText::kept()
{
    return qsizetype(pool().nodes.size());
}

} // namespace wirechief
