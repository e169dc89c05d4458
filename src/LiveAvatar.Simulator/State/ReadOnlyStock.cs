using LiveAvatar.Simulator.Answers;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

internal static class ReadOnlyStock
{
    // A collection that clients only read would be empty for ever, so it has resources from the start.
    public static void Fill(ResourceStore store, ResourceModel model, AnswerMaker answers, int count)
    {
        foreach (var list in model.ReadOnlyLists)
        {
            for (var i = 0; i < count; i++)
            {
                if (answers.Value(model.UseOf(list).Item!) is JObject made)
                {
                    store.Add(list.Path.ToString(), Key(made) ?? $"{i}", made);
                }
            }
        }
    }

    private static string? Key(JObject made) =>
        (string?)(made["id"] ?? made.Properties().FirstOrDefault(property => property.Name.EndsWith("_id", StringComparison.Ordinal))?.Value);
}
