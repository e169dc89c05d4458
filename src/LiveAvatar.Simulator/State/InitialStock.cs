using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.LiveBehaviour;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

internal static class InitialStock
{
    // A collection that clients only read would be empty for ever, so it has resources from the start. So have those with public resources.
    public static void Fill(ResourceStore store, ResourceModel model, AnswerMaker answers, int count)
    {
        foreach (var list in model.RootLists)
        {
            var stock = LiveRules.Of(list.Route)?.Stock;
            if (stock is null && !model.IsReadOnly(list))
            {
                continue;
            }

            var collection = stock?.Collection ?? list.Path.ToString();
            for (var i = 0; i < count; i++)
            {
                if (answers.Value(model.UseOf(list).Item!) is JObject made)
                {
                    stock?.Mark(made);
                    store.Add(collection, Key(made) ?? $"{i}", made);
                }
            }
        }
    }

    private static string? Key(JObject made) =>
        (string?)(made["id"] ?? made.Properties().FirstOrDefault(property => property.Name.EndsWith("_id", StringComparison.Ordinal))?.Value);
}
