using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class PlaceNameTests
{
    [Theory]
    [InlineData("Things", "Create", "ThingsCreateRequest")]
    [InlineData("Things", "CreateThing", "CreateThingRequest,ThingsCreateThingRequest")]
    [InlineData("BillingPlans", "ListBillingPlanUsers", "ListBillingPlanUsersRequest,BillingPlansListBillingPlanUsersRequest")]
    [InlineData("BillingPlans", "ListPlans", "BillingPlansListPlansRequest")]
    [InlineData("Default", "Create", "CreateRequest")]
    public void Of_SaysTheGroup_WhereTheOperationDoesNot(string group, string name, string names)
    {
        var operation = new Operation("/", "post", new JObject { [Extension.Group] = group, [Extension.Name] = name });

        PlaceName.Of(operation, "Request").Should().Equal(names.Split(','));
    }
}
