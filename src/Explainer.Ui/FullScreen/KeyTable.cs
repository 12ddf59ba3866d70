using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen;

/// <summary>The rows that hold now: what is pressed, hinted and helped with comes from here, so that they cannot differ.</summary>
internal sealed class KeyTable
{
    private readonly List<(Key Key, KeyRow Row)> keys = [];
    private readonly List<KeyRow> rows = [];

    /// <param name="from">In order of precedence: a key belongs to the first row that has it.</param>
    /// <param name="typing">A text field has the focus and takes letters first.</param>
    public KeyTable(IEnumerable<KeyRow> from, bool typing)
    {
        foreach (var row in from)
        {
            Key[] live = [.. row.Keys.Where(k => !(typing && SessionKeys.IsText(k)) && keys.All(taken => taken.Key != k))];
            if (live.Length == 0) continue;
            var named = row.ByKey || live[0] == row.Keys[0] ? row : row with { Shown = SessionKeys.Name(live[0]) };
            keys.AddRange(live.Select(k => (k, named)));
            rows.Add(named);
        }
    }

    public IReadOnlyList<KeyRow> Rows => rows;

    public IEnumerable<(Key Key, KeyRow Row)> Keys => keys;

    /// <summary>The row of a key; a capital letter that nothing takes means the small one.</summary>
    public KeyRow? Find(Key key) => Exact(key) ?? (key.IsShift && !key.IsCtrl && key.IsKeyCodeAtoZ ? Exact(key.NoShift) : null);

    private KeyRow? Exact(Key key) => keys.Find(k => k.Key == key).Row;
}
