#include "core/base/text.h"
#include "core/edit/ideaedits.h"
#include "core/edit/noteedits.h"
#include "core/edit/together.h"
#include "core/exchange/canvas/canvasfile.h"
#include "core/exchange/canvas/canvasmarkdown.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRectF>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CanvasNode {
    QString id;
    QString type;
    QString text; ///< of a text; a group's label
    QRectF rect;
    int thread = 0;
};

struct CanvasEdge {
    QString from;
    QString to;
};

using Fields = std::initializer_list<std::pair<const char*, QString*>>;

/// Reads the strings of a node or an edge, each required.
Result<void> readStrings(const JsonValue& value, const QString& path, Fields fields)
{
    if (!value.is_object())
        return fail(ErrorCode::JsonWrongType, {}, path, u"an object"_s);
    for (const auto& [key, target] : fields) {
        const auto found = value.find(key);
        if (found == value.end())
            return fail(ErrorCode::JsonMissingKey, QLatin1String(key), path);
        if (!found->is_string())
            return fail(ErrorCode::JsonWrongType, {}, QString(path + u'/' + QLatin1String(key)), u"a text"_s);
        *target = QString::fromStdString(found->get_ref<const std::string&>());
    }
    return {};
}

double numberIn(const JsonValue& value, const char* key)
{
    const auto found = value.find(key);
    return found != value.end() && found->is_number() ? found->get<double>() : 0;
}

QString stringIn(const JsonValue& value, const char* key)
{
    const auto found = value.find(key);
    return found != value.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string&>()) : QString();
}

Result<CanvasNode> nodeFrom(const JsonValue& value, const QString& path)
{
    CanvasNode node;
    if (const auto read = readStrings(value, path, {{"id", &node.id}, {"type", &node.type}}); !read)
        return tl::unexpected(read.error());
    if (node.type == u"text"_s) {
        if (const auto read = readStrings(value, path, {{"text", &node.text}}); !read)
            return tl::unexpected(read.error());
    } else {
        node.text = stringIn(value, "label");
    }
    node.rect = QRectF(numberIn(value, "x"), numberIn(value, "y"), numberIn(value, "width"), numberIn(value, "height"));
    const int colour = stringIn(value, "color").toInt();
    node.thread = colour >= 1 && colour <= threadCount ? colour : 0;
    return node;
}

/// The list of this name; empty when the file has none.
Result<const JsonValue*> listIn(const JsonValue& root, const char* key)
{
    static const JsonValue none = JsonValue::array();
    const auto found = root.find(key);
    const QString path = u'/' + QLatin1String(key);
    if (found == root.end())
        return &none;
    if (!found->is_array())
        return fail(ErrorCode::JsonWrongType, {}, path, u"a list"_s);
    if (found->size() > maxCanvasNodes)
        return fail(ErrorCode::JsonTooMany, {}, path, QString::number(maxCanvasNodes));
    return &*found;
}

Result<std::vector<CanvasNode>> nodesIn(const JsonValue& root)
{
    const auto list = listIn(root, "nodes");
    if (!list)
        return tl::unexpected(list.error());
    std::vector<CanvasNode> nodes;
    QSet<QString> ids;
    for (const JsonValue& value : **list) {
        const QString path = u"/nodes/%1"_s.arg(nodes.size());
        auto node = nodeFrom(value, path);
        if (!node)
            return tl::unexpected(node.error());
        if (ids.contains(node->id))
            return fail(ErrorCode::JsonDuplicate, node->id.left(40), path);
        ids.insert(node->id);
        nodes.push_back(std::move(*node));
    }
    return nodes;
}

Result<std::vector<CanvasEdge>> edgesIn(const JsonValue& root)
{
    const auto list = listIn(root, "edges");
    if (!list)
        return tl::unexpected(list.error());
    std::vector<CanvasEdge> edges;
    for (const JsonValue& value : **list) {
        CanvasEdge edge;
        if (const auto read = readStrings(value, u"/edges/%1"_s.arg(edges.size()), {{"fromNode", &edge.from}, {"toNode", &edge.to}}); !read)
            return tl::unexpected(read.error());
        edges.push_back(edge);
    }
    return edges;
}

/// "6 กิจกรรม…", "6." or a block's name alone.
std::optional<Block> blockOfLabel(const QString& label)
{
    const QString text = arabicDigits(label).simplified();
    if (!text.isEmpty() && text[0].isDigit() && (text.size() == 1 || !text[1].isDigit()))
        return blockFromNumber(text[0].digitValue());
    for (const Block block : allBlocks)
        if (text.compare(blockName(block), Qt::CaseInsensitive) == 0)
            return block;
    return std::nullopt;
}

struct BlockArea {
    QRectF rect;
    Block block;
};

std::optional<Block> blockAt(const std::vector<BlockArea>& areas, const QRectF& node)
{
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const BlockArea& area) { return area.rect.contains(node.center()); });
    return found == areas.end() ? std::nullopt : std::optional(found->block);
}

/// Decides node by node what becomes of it.
class CanvasTaker {
public:
    explicit CanvasTaker(const Plan& plan)
        : m_plan(plan)
    {
        for (const Note& note : plan.notes)
            m_used.insert(note.id.text());
        for (const NotePart& part : plan.parts)
            m_used.insert(part.id.text());
        for (const Idea& idea : plan.ideas)
            m_used.insert(idea.id.text());
    }

    void takeNodes(const std::vector<CanvasNode>& nodes)
    {
        std::vector<BlockArea> areas;
        for (const CanvasNode& node : nodes)
            if (const auto block = node.type == u"group"_s ? blockOfLabel(node.text) : std::nullopt)
                areas.push_back({node.rect, *block});
        // Groups may lie in groups: the smallest says more.
        std::stable_sort(areas.begin(), areas.end(), [](const BlockArea& a, const BlockArea& b) {
            return a.rect.width() * a.rect.height() < b.rect.width() * b.rect.height();
        });
        for (const CanvasNode& node : nodes) {
            if (node.type == u"text"_s)
                takeText(node, blockAt(areas, node.rect));
            else if (node.type != u"group"_s)
                ++import.othersLeftOut;
        }
    }

    void takeEdges(const std::vector<CanvasEdge>& edges)
    {
        QSet<QString> seen;
        for (const Link& link : m_plan.links)
            seen.insert(link.from.text() + u'>' + link.to.text());
        for (const CanvasEdge& edge : edges) {
            const auto from = m_taken.constFind(edge.from);
            const auto to = m_taken.constFind(edge.to);
            const bool ends = from != m_taken.constEnd() && to != m_taken.constEnd();
            const bool isLegal = ends && from->block && to->block && linkIsLegal(*from->block, *to->block);
            if (!isLegal) {
                ++import.linksLeftOut;
                continue;
            }
            const QString key = from->id.text() + u'>' + to->id.text();
            if (!seen.contains(key))
                import.links.push_back({from->id, to->id});
            seen.insert(key);
        }
    }

    CanvasImport import;

private:
    struct End {
        NoteId id;
        std::optional<Block> block;
    };

    void takeText(const CanvasNode& node, std::optional<Block> block)
    {
        const auto text = plainText(fromMarkdown(node.text), maxNoteLength);
        if (!text || text->isEmpty()) {
            ++import.textsLeftOut;
            return;
        }
        const NoteId own(node.id);
        if (const Note* there = m_plan.note(own); there != nullptr && there->text == *text) {
            ++import.alreadyThere;
            m_taken.insert(node.id, {own, there->block});
            return;
        }
        const NoteId id = m_used.contains(node.id) || !isUsualId(node.id) ? NoteId::random() : own;
        m_used.insert(id.text());
        m_taken.insert(node.id, {id, block});
        import.notes.push_back({id, block, *text, block ? node.thread : 0});
    }

    /// As ids in plans may be; others come with names of their own.
    static bool isUsualId(const QString& id)
    {
        static const QRegularExpression form(u"^[0-9a-z_-]{1,40}$"_s);
        return form.match(id).hasMatch();
    }

    const Plan& m_plan;
    QSet<QString> m_used;
    QHash<QString, End> m_taken; ///< by the node's id
};

QString canvasSaid(const char* source, int count) { return QCoreApplication::translate("CanvasFile", source, nullptr, count); }

} // namespace

Result<CanvasImport> readCanvas(const Plan& plan, const QByteArray& json)
{
    if (json.size() > maxCanvasBytes)
        return fail(ErrorCode::JsonTooMany, {}, u"/"_s, u"16 MB"_s);
    const auto root = parsedJson(json);
    if (!root)
        return tl::unexpected(root.error());
    if (!root->is_object())
        return fail(ErrorCode::JsonWrongType, {}, u"/"_s, u"an object"_s);
    const auto nodes = nodesIn(*root);
    if (!nodes)
        return tl::unexpected(nodes.error());
    const auto edges = edgesIn(*root);
    if (!edges)
        return tl::unexpected(edges.error());
    CanvasTaker taker(plan);
    taker.takeNodes(*nodes);
    taker.takeEdges(*edges);
    return std::move(taker.import);
}

QStringList canvasImportSentences(const CanvasImport& import)
{
    const auto isIdea = [](const CanvasImport::Taken& note) { return !note.block; };
    const int ideas = int(std::count_if(import.notes.begin(), import.notes.end(), isIdea));
    QStringList sentences;
    const auto say = [&](int count, const char* source) {
        if (count > 0)
            sentences << canvasSaid(source, count);
    };
    say(int(import.notes.size()) - ideas, QT_TRANSLATE_N_NOOP("CanvasFile", "%n note(s) come into their blocks."));
    say(ideas, QT_TRANSLATE_N_NOOP("CanvasFile", "%n text(s) lie in no block and come to the idea board."));
    say(int(import.links.size()), QT_TRANSLATE_N_NOOP("CanvasFile", "%n link(s) come with them."));
    say(import.alreadyThere, QT_TRANSLATE_N_NOOP("CanvasFile", "%n note(s) are in the plan already."));
    say(import.textsLeftOut, QT_TRANSLATE_N_NOOP("CanvasFile", "%n text(s) stay out: empty, or longer than a note may be."));
    say(import.othersLeftOut, QT_TRANSLATE_N_NOOP("CanvasFile", "%n other thing(s) stay out: files and web pages."));
    say(import.linksLeftOut, QT_TRANSLATE_N_NOOP("CanvasFile", "%n connection(s) stay out: the method has no such link."));
    if (import.isEmpty())
        sentences << canvasSaid(QT_TRANSLATE_NOOP("CanvasFile", "The file brings nothing new."), -1);
    return sentences;
}

Edit importCanvas(const CanvasImport& import)
{
    std::vector<Edit> edits;
    for (const CanvasImport::Taken& note : import.notes)
        edits.push_back(note.block ? edits::addNote(*note.block, note.text, note.thread, {}, note.id)
                                   : edits::addIdea(note.text, IdeaPlace::Board, {}, note.id));
    for (const CanvasImport::TakenLink& link : import.links)
        edits.push_back(edits::addLink(link.from, link.to));
    Edit all = together(edits, {QString::number(import.notes.size())});
    all.kind = u"import-canvas"_s;
    return all;
}

} // namespace tambon
